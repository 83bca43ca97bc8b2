package vn.kehoach.plan.finding;

import java.util.Optional;

/**
 * What a reviewer would tell the drafter.
 *
 * @param rule id of the rule, in kebab-case
 * @param field the place in the content, for instance {@code obligations[3]}
 * @param message Vietnamese, for the drafter
 * @param blocking whether the plan cannot be signed before it is mended, or answered where it may be
 * @param answerable whether a reason may stand in place of mending it
 * @param offeredDue a deadline that one click would take in place of the one there is
 */
public record Finding(
        String rule, String field, String message, boolean blocking, boolean answerable, Optional<String> offeredDue) {

    /** One that offers no other deadline. */
    public Finding(String rule, String field, String message, boolean blocking, boolean answerable) {
        this(rule, field, message, blocking, answerable, Optional.empty());
    }

    /** One that is mended or stays. */
    public Finding(String rule, String field, String message, boolean blocking) {
        this(rule, field, message, blocking, false);
    }

    /** The same with that deadline to take. */
    public Finding offering(String due) {
        return new Finding(rule, field, message, blocking, answerable, Optional.of(due));
    }

    /** Whether it holds the signing until it is mended or somebody says why it may stay. */
    public boolean holdsUntilAnswered() {
        return blocking && answerable;
    }
}
