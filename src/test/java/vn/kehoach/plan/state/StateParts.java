package vn.kehoach.plan.state;

/** Makes what this room keeps to itself, for tests that need several rooms. */
public final class StateParts {

    private StateParts() {}

    public static ContentVersions versions(Plans plans, PlanVersions versions) {
        return new ContentVersions(plans, versions);
    }
}
