package vn.kehoach.assignment.report;

import java.util.List;
import java.util.Set;
import vn.kehoach.plan.content.due.ObligationKind;

/** The numbers that reports and results carry. */
public final class ReportFields {

    /** How many opinions the unit sends. */
    public static final ReportField OPINION_COUNT = new ReportField("opinionCount", "Số ý kiến", Set.of());

    /** How many a duty has brought; programs know both numbers by one name. */
    public static final ReportField COUNT = new ReportField(OPINION_COUNT.name(), "Số lượng", Set.of());

    /** What a unit's report carries, in the order in which it is shown. */
    public static final List<ReportField> OF_REPORT = List.of(OPINION_COUNT);

    private static final List<ReportField> OF_RESULT = List.of(COUNT);

    private ReportFields() {}

    /** What is carried by what is handed in for work of that kind, in the order in which it is shown. */
    public static List<ReportField> of(ObligationKind kind) {
        return kind == ObligationKind.UNIT_REPORT ? OF_REPORT : OF_RESULT;
    }
}
