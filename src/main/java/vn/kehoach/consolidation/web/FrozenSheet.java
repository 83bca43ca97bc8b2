package vn.kehoach.consolidation.web;

import java.math.BigDecimal;
import java.util.List;
import vn.kehoach.consolidation.FreezeService;
import vn.kehoach.consolidation.ReportStage;
import vn.kehoach.consolidation.Snapshot;
import vn.kehoach.consolidation.SnapshotChanges;
import vn.kehoach.shared.VietnamNumber;
import vn.kehoach.shared.VietnamTime;

/**
 * What is frozen of a collection, as its page shows it.
 *
 * @param name under which the figures are frozen; empty while they are not
 * @param said who froze them when
 * @param before those that were opened again, a sentence each
 */
record FrozenSheet(String name, String said, List<Change> units, List<Change> totals, List<String> before) {

    private static final String NOTHING = "–";

    /** What is no longer as it was. */
    record Change(String what, String was, String now) {}

    static FrozenSheet of(FreezeService.Standing standing) {
        return new FrozenSheet(
                standing.inForce().map(Snapshot::name).orElse(""),
                standing.inForce()
                        .map(each -> each.by() + " chốt số liệu lúc " + VietnamTime.words(each.at()))
                        .orElse(""),
                standing.changes().map(SnapshotChanges::units).orElse(List.of()).stream()
                        .map(unit -> new Change(
                                unit.unitName(),
                                stands(unit.was(), unit.wasVersion()),
                                stands(unit.now(), unit.nowVersion())))
                        .toList(),
                standing.changes().map(SnapshotChanges::totals).orElse(List.of()).stream()
                        .map(total -> new Change(total.name(), number(total.was()), number(total.now())))
                        .toList(),
                standing.reopened().stream().map(FrozenSheet::reopened).toList());
    }

    private static String stands(ReportStage stage, int version) {
        return stage == null ? "không phải nộp" : stage.label() + (version > 0 ? ", bản " + version : "");
    }

    private static String number(BigDecimal value) {
        return value == null ? NOTHING : VietnamNumber.words(value);
    }

    private static String reopened(Snapshot snapshot) {
        Snapshot.Reopened reopened = snapshot.reopened().orElseThrow();
        return "“" + snapshot.name() + "”, " + snapshot.by() + " chốt số liệu lúc " + VietnamTime.words(snapshot.at())
                + "; " + reopened.by() + " mở lại lúc " + VietnamTime.words(reopened.at()) + ": " + reopened.reason();
    }
}
