package vn.kehoach.assignment.obligation;

/** Which process carries an assignment. */
public enum Workflow {
    /** A unit's report. */
    REPORT,
    /** A duty. */
    DUTY,
    /** None of its own: a phase, or a step of the collection. */
    NONE
}
