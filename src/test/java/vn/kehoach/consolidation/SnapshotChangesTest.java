package vn.kehoach.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is no longer as it was when the figures were frozen. */
class SnapshotChangesTest {

    private static final Snapshot.Line MISSING = line("a", ReportStage.MISSING, 0);
    private static final Snapshot.Line IN = line("a", ReportStage.IN_TIME, 1);

    private static Snapshot.Line line(String id, ReportStage stage, int version) {
        return new Snapshot.Line(id, "unit-" + id, "Đơn vị " + id, stage, null, version);
    }

    private static Snapshot.Figures figures(List<Snapshot.Line> lines, Snapshot.Total... totals) {
        return new Snapshot.Figures(lines, List.of(totals));
    }

    private static Snapshot.Total total(String name, String value) {
        return new Snapshot.Total(name, new BigDecimal(value));
    }

    @Test
    void nothing_has_changed_while_everybody_stands_as_they_did() {
        Snapshot.Figures same = figures(List.of(IN), total("Đoàn viên", "12.0"));

        assertThat(SnapshotChanges.between(same, figures(List.of(IN), total("đoàn  viên", "12")))
                        .none())
                .isTrue();
    }

    @Test
    void a_unit_that_reports_afterwards_is_a_difference_with_its_figures() {
        SnapshotChanges changes =
                SnapshotChanges.between(figures(List.of(MISSING)), figures(List.of(IN), total("Đoàn viên", "12")));

        assertThat(changes.units())
                .containsExactly(
                        new SnapshotChanges.Unit("unit-a", "Đơn vị a", ReportStage.MISSING, 0, ReportStage.IN_TIME, 1));
        assertThat(changes.totals())
                .containsExactly(new SnapshotChanges.Total("Đoàn viên", null, new BigDecimal("12")));
    }

    @Test
    void another_version_and_a_unit_that_owes_no_more_are_differences() {
        SnapshotChanges changes = SnapshotChanges.between(
                figures(List.of(IN, line("b", ReportStage.MISSING, 0))),
                figures(List.of(line("a", ReportStage.IN_TIME, 2))));

        assertThat(changes.units()).extracting(SnapshotChanges.Unit::unit).containsExactly("unit-a", "unit-b");
        assertThat(changes.units().get(0).nowVersion()).isEqualTo(2);
        assertThat(changes.units().get(1).now()).isNull();
    }
}
