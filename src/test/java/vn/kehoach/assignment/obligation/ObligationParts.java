package vn.kehoach.assignment.obligation;

/** Makes what this room keeps to itself, for tests that need several rooms. */
public final class ObligationParts {

    private ObligationParts() {}

    public static WorkRounds workRounds(RoundTable table, int daysAhead) {
        return new WorkRounds(table, daysAhead);
    }
}
