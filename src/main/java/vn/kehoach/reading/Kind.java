package vn.kehoach.reading;

/** Kinds of work; the names are those of the content of a plan. */
enum Kind {
    UNIT_REPORT,
    DUTY,
    OPINION,
    INVITATION,
    ATTENDANCE,
    PERIOD,
    CONSOLIDATION,
    CONSULTATION,
    FINALISATION,
    PREPARATION,
    EVENT,
    FINAL_REPORT
}
