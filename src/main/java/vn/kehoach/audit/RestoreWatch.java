package vn.kehoach.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Sees that the anchors outside the database know more than the database: then a backup was restored, and what happened
 * since is forgotten here, though mails of it have left and numbers of it were given.
 */
@Component
class RestoreWatch {

    private static final Logger LOG = LoggerFactory.getLogger(RestoreWatch.class);

    private final AnchorFile file;
    private final Chain chain;
    private final Restorations restorations;
    private final String told;
    private final Clock clock;

    RestoreWatch(
            AnchorFile file,
            Chain chain,
            Restorations restorations,
            @Value("${kehoach.audit.restored:}") String told,
            Clock clock) {
        this.file = file;
        this.chain = chain;
        this.restorations = restorations;
        this.told = told.strip();
        this.clock = clock;
    }

    /** Looks at the start, and again while a restoration is open. Whether the record here is the one that the file knows. */
    boolean settled() {
        Optional<Restoration> open = restorations.open();
        Known known = known();
        if (open.isPresent()) {
            add(known, open.get());
            return false;
        }
        Optional<Anchor> missing = known.furthest().filter(anchor -> !holds(anchor));
        ChainHead head = chain.head();
        if (missing.isPresent() && !confirmed(known, missing.get())) {
            found(head, known, "");
            return false;
        }
        if (!told.isEmpty() && !restorations.noted(told)) {
            found(head, known, told);
            return false;
        }
        if (known.nothing() && head.seq() > 0 && !chain.begunHere()) {
            LOG.warn(
                    "Không có tệp mốc neo cạnh một nhật ký {} dòng: nếu cơ sở dữ liệu vừa được phục hồi, đặt"
                            + " KEHOACH_AUDIT_RESTORED",
                    head.seq());
        }
        return true;
    }

    /** The database was exchanged while the program ran. */
    void lost(ChainHead head) {
        found(head, known(), "");
    }

    /** What this node's file alone knows. */
    private void add(Known known, Restoration open) {
        boolean further = known.furthest()
                .filter(anchor -> anchor.seq() > open.knownUntil() && !holds(anchor))
                .isPresent();
        boolean higher = known.counters().entrySet().stream()
                .anyMatch(counter -> counter.getValue() > open.counters().getOrDefault(counter.getKey(), 0L));
        if (further || higher) {
            restorations.found(chain.head(), known.furthest(), known.counters(), "");
        }
    }

    private void found(ChainHead head, Known known, String note) {
        restorations.found(head, known.furthest(), known.counters(), note);
        LOG.warn(
                "Cơ sở dữ liệu vừa được phục hồi từ bản cũ (nhật ký đến dòng {}, mốc neo biết đến dòng {}): thư được giữ"
                        + " lại, chưa ký được, cho đến khi quản trị viên xác nhận ở /phuc-hoi",
                head.seq(),
                known.furthest().map(Anchor::seq).orElse(0L));
    }

    private Known known() {
        try (Stream<String> lines = file.lines()) {
            return Known.in(lines.iterator());
        }
    }

    private boolean holds(Anchor anchor) {
        return anchor.hash().equals(chain.hashes(List.of(anchor.seq())).get(anchor.seq()));
    }

    /**
     * What an administrator has confirmed, here or on another node, is noted in this node's file too. A restoration that was
     * confirmed before later anchors were written, which hold, does not explain what is missing now.
     */
    private boolean confirmed(Known known, Anchor missing) {
        List<RestoredMark> marks =
                restorations.confirmed(missing.seq(), clock.instant().truncatedTo(ChronoUnit.SECONDS)).stream()
                        .filter(mark -> !known.marks(mark.restoration()) && noneHoldsAfter(mark.seq()))
                        .toList();
        file.append(marks.stream().map(RestoredMark::line).toList());
        return !marks.isEmpty();
    }

    private boolean noneHoldsAfter(long row) {
        try (Stream<String> lines = file.lines()) {
            return lines.flatMap(line -> Anchor.read(line).stream())
                    .filter(anchor -> anchor.seq() > row)
                    .noneMatch(this::holds);
        }
    }
}
