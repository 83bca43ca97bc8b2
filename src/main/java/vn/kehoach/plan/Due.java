package vn.kehoach.plan;

import java.time.Instant;

/**
 * A deadline as written and the moment that is tracked.
 *
 * @param words what stands in the plan
 * @param at the last moment in time
 */
public record Due(String words, Instant at) {}
