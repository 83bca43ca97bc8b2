package vn.kehoach.assignment.work;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What was handed in and is given back to be corrected.
 *
 * @param version which of the versions
 * @param until by when it is to come again; empty where its deadline stays
 */
public record GivenBack(AssignmentView work, UUID version, String reason, Optional<Instant> until) {}
