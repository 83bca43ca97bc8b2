package vn.kehoach.consolidation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kehoach.assignment.obligation.RequestId;

/**
 * The figures of a collection under a name, as they were at one moment.
 *
 * @param by user id of who froze them
 * @param reopened when and why they were opened again; empty while they are in force
 */
public record Snapshot(
        UUID id, RequestId request, String name, String by, Instant at, Optional<Reopened> reopened, Figures figures) {

    /** What is kept of them: how each unit stood with which version, and the totals of these versions. */
    public record Figures(List<Line> lines, List<Total> totals) {

        static Figures of(CollectionView view) {
            return new Figures(
                    view.lines().stream().map(Line::of).toList(),
                    view.figures().stream()
                            .map(figure -> new Total(figure.name(), figure.total()))
                            .toList());
        }
    }

    /**
     * One unit.
     *
     * @param version of its report; 0 where none counts
     */
    public record Line(
            String assignmentId, String unit, String unitName, ReportStage stage, String dueAt, int version) {

        static Line of(UnitLine line) {
            return new Line(
                    line.assignmentId(),
                    line.unit(),
                    line.unitName(),
                    line.stage(),
                    line.dueAt(),
                    line.report().map(report -> report.content().version()).orElse(0));
        }

        boolean standsLike(Line other) {
            return stage == other.stage && version == other.version;
        }
    }

    /** One indicator added up. */
    public record Total(String name, BigDecimal total) {}

    /** Who opened the figures again, and why. */
    public record Reopened(String by, Instant at, String reason) {}
}
