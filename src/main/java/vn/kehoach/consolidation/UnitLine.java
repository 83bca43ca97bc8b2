package vn.kehoach.consolidation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.kehoach.shared.Folding;

/**
 * One unit of a collection.
 *
 * @param dueAt until when it owes; null for what is in or owed by no date
 * @param report its last version, where it counts
 * @param explanation why it is late, as it says when an office asks; empty where nobody asked
 */
public record UnitLine(
        String assignmentId,
        String unit,
        String unitName,
        ReportStage stage,
        String dueAt,
        Optional<CollectionView.Report> report,
        String explanation) {

    static UnitLine of(CollectionView.Report report) {
        return new UnitLine(
                report.assignmentId(),
                report.unit(),
                report.unitName(),
                report.late() ? ReportStage.LATE : ReportStage.IN_TIME,
                null,
                Optional.of(report),
                report.explanation());
    }

    static UnitLine of(CollectionView.Missing unit, ReportStage stage) {
        return new UnitLine(
                unit.assignmentId(),
                unit.unit(),
                unit.unitName(),
                unit.returned() ? ReportStage.RETURNED : stage,
                unit.dueAt(),
                Optional.empty(),
                unit.explanation());
    }

    /** Those in that stage, and whose name or code has those words, with or without marks. */
    public static Predicate<UnitLine> like(Optional<ReportStage> stage, String words) {
        String sought = Folding.sought(words);
        return line -> stage.map(line.stage()::equals).orElse(true)
                && (sought.isEmpty()
                        || Folding.fold(line.unitName()).contains(sought)
                        || Folding.fold(line.unit()).contains(sought));
    }

    /** How many stand in a stage. */
    public record Count(ReportStage stage, long units) {}

    /** How many there are of each stage that somebody is in. */
    public static List<Count> counts(List<UnitLine> lines) {
        return List.of(ReportStage.values()).stream()
                .map(stage -> new Count(
                        stage,
                        lines.stream().filter(line -> line.stage() == stage).count()))
                .filter(count -> count.units() > 0)
                .toList();
    }
}
