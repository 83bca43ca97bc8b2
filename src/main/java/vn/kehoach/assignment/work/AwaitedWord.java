package vn.kehoach.assignment.work;

/**
 * Which work was handed in and waits for the word of the office that accepts it, as conditions of the database on the table
 * {@code a} of assignments. One place for all who ask: the board, the counts, the end of the plan.
 */
public final class AwaitedWord {

    /** Handed in, and nobody has said anything about what came last. */
    private static final String UNSAID =
            """
            (a.status = 'DONE' and coalesce((select s.decision is null from submission s where s.assignment_id = a.id
                                             order by s.number desc limit 1), false))
            """;

    /** Nobody accepts what the accepting office did itself, or its body; the office is found as the organisation finds it. */
    private static final String BY_OTHERS =
            """
            (a.unit_code <> a.office_code
             and a.office_code is distinct from (select o.code from unit b join unit o on o.parent = b.code and o.kind = 'OFFICE'
                                                 where b.code = a.unit_code and b.kind = 'BODY'
                                                 order by o.name collate "vi-x-icu", o.code limit 1))
            """;

    /** A duty that was handed in and is not accepted yet. */
    public static final String ACCEPTANCE = "(a.workflow = 'DUTY' and " + BY_OTHERS + " and " + UNSAID + ")";

    /** The same, or a report that was handed in and not reviewed. */
    public static final String ANY = "(" + ACCEPTANCE + " or (a.workflow = 'REPORT' and " + UNSAID + "))";

    private AwaitedWord() {}
}
