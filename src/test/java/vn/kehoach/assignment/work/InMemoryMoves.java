package vn.kehoach.assignment.work;

import java.time.Instant;
import java.util.List;
import vn.kehoach.testing.Rows;

/** The moves of deadlines, in memory. */
public final class InMemoryMoves implements DeadlineMoves {

    private final Rows<DeadlineMove> rows = new Rows<>();

    @Override
    public DeadlineMove save(DeadlineMove move) {
        return rows.save(move);
    }

    /** One move as somebody reads it later. */
    public record Read(Instant from, Instant to, String reason, String by) {}

    /** The moves of one assignment, oldest first. */
    public List<Read> of(AssignmentId assignment) {
        return rows.where("assignmentId", assignment.value())
                .map(move -> new Read(
                        (Instant) Rows.column(move, "oldDueAt"),
                        (Instant) Rows.column(move, "newDueAt"),
                        (String) Rows.column(move, "reason"),
                        (String) Rows.column(move, "decidedBy")))
                .toList();
    }
}
