package vn.kehoach.assignment.report;

import vn.kehoach.assignment.obligation.Quota;
import vn.kehoach.plan.content.template.ReportTemplate;

/**
 * What the taking of a report depends on besides the assignment itself.
 *
 * @param nextVersion the number of the version that is handed in now
 * @param opinions how many opinions the plan asks for
 * @param ifAny whether only those report who have something
 * @param template what the report must have; empty where it is free
 */
record ReportStanding(
        int nextVersion,
        boolean collectionClosed,
        boolean extensionPending,
        Quota opinions,
        boolean ifAny,
        ReportTemplate template) {}
