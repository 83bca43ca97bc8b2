package vn.kehoach.assignment.closing;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a plan cannot end now.
 *
 * @param words the reason; the collections stand beside it
 * @param open the collections that the end waits for, each with the step at which it stands
 */
public record NotYet(String words, List<OpenCollection> open) {

    /** A collection whose report has not gone to the superior. */
    public record OpenCollection(String id, String what, String step) {}

    /** All in one sentence. */
    String sentence() {
        return open.isEmpty()
                ? words
                : words + ": "
                        + open.stream()
                                .map(each -> "“" + each.what() + "” (" + each.step() + ")")
                                .collect(Collectors.joining("; "));
    }
}
