package vn.kehoach.assignment.report;

import vn.kehoach.assignment.obligation.Quota;

/**
 * What the taking of a report depends on besides the assignment itself.
 *
 * @param nextVersion the number of the version that is handed in now
 * @param opinions how many opinions the plan asks for
 * @param ifAny whether only those report who have something
 */
record ReportStanding(
        int nextVersion, boolean collectionClosed, boolean extensionPending, Quota opinions, boolean ifAny) {}
