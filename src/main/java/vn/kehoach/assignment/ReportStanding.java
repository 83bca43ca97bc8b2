package vn.kehoach.assignment;

import java.util.Optional;

/**
 * What the taking of a report depends on besides the assignment itself.
 *
 * @param nextVersion the number of the version that is handed in now
 * @param leastOpinions how many opinions the plan asks for, empty where it asks for none
 */
record ReportStanding(
        int nextVersion, boolean collectionClosed, boolean extensionPending, Optional<Integer> leastOpinions) {}
