package vn.kehoach.audit;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plan that a path names, whether or not there is one. */
final class PlanInPath {

    private static final Pattern PLAN =
            Pattern.compile("/(?:plans|ke-hoach|audit)/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})(?:/.*)?");

    private PlanInPath() {}

    static Optional<UUID> of(String path) {
        return Optional.of(PLAN.matcher(path)).filter(Matcher::find).map(found -> UUID.fromString(found.group(1)));
    }
}
