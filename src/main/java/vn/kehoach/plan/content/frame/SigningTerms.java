package vn.kehoach.plan.content.frame;

import java.util.Optional;
import vn.kehoach.plan.content.line.Rest;

/**
 * How the plan is signed.
 *
 * @param order {@code PARALLEL} where the signatories sign at the same time, otherwise one after the other
 */
public record SigningTerms(Optional<String> order, Rest rest) {}
