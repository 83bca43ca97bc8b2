package vn.kehoach.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One entry of the timeline.
 *
 * @param index its place in the list, from 0
 * @param from when its period begins, empty for a single date
 * @param due its last moment
 * @param before whether its last moment is written "trước ngày …"
 * @param relative from what its date is reckoned, empty where it is not
 * @param users whom the drafter chose for it (consultees of a draft report)
 */
public record TimelineLine(
        int index,
        Optional<Instant> from,
        Optional<Due> due,
        boolean before,
        Optional<Relative> relative,
        String what,
        ObligationKind kind,
        List<String> users) {}
