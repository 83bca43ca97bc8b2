package vn.kehoach.assignment.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.work.AssignmentStatus;

/** The work of collections as a whole. Looked at and changed in one go, so that units never wait for one another. */
interface CollectedWork {

    /** How many units still owe their report. */
    long open(RequestId id);

    /** Names as missing who owes a report that is due; work with “nếu có” is not owed. Answers the units. */
    List<String> markMissing(RequestId id, Instant now);

    /** Names as missing who owes after the close and whose own deadline, with the days of grace, has passed. */
    Map<RequestId, List<String>> markLateComers(Instant now);

    /** When the next of those is named. */
    Optional<Instant> nextLateComer();

    /** The open collections whose units have all reported; one whose work waits for a decision is not complete. */
    List<RequestId> complete();

    /** How each unit stands, by name. */
    List<Line> lines(RequestId id);

    /**
     * How one unit stands.
     *
     * @param office which accepts its work
     * @param unit its name
     * @param returned whether what it handed in last was given back
     */
    record Line(String office, String unit, AssignmentStatus status, boolean returned, Optional<Instant> due) {}
}
