package vn.kehoach.plan;

/**
 * What a reviewer would tell the drafter.
 *
 * @param rule id of the rule, in kebab-case
 * @param field the place in the content, for instance {@code obligations[3]}
 * @param message Vietnamese, for the drafter
 * @param blocking whether the plan cannot be signed before it is mended
 */
public record Finding(String rule, String field, String message, boolean blocking) {}
