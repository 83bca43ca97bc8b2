package vn.kehoach.plan;

/**
 * What a reviewer would tell the drafter.
 *
 * @param rule id of the rule, in kebab-case
 * @param field the place in the content, for instance {@code obligations[3]}
 * @param message Vietnamese, for the drafter
 * @param blocking whether the plan cannot be signed before it is mended, or answered where it may be
 * @param answerable whether a reason may stand in place of mending it
 */
public record Finding(String rule, String field, String message, boolean blocking, boolean answerable) {

    /** One that is mended or stays. */
    public Finding(String rule, String field, String message, boolean blocking) {
        this(rule, field, message, blocking, false);
    }

    /** Whether it holds the signing until it is mended or somebody says why it may stay. */
    public boolean holdsUntilAnswered() {
        return blocking && answerable;
    }
}
