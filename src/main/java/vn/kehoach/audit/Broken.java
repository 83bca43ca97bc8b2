package vn.kehoach.audit;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place where the chain does not hold.
 *
 * @param seq the first row that is not as it was written, or not there any more
 * @param reason what is wrong with it, in Vietnamese
 */
public record Broken(long seq, String reason) {

    static Optional<Broken> first(Stream<Optional<Broken>> found) {
        return found.flatMap(Optional::stream).min(Comparator.comparingLong(Broken::seq));
    }
}
