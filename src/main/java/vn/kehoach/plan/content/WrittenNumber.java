package vn.kehoach.plan.content;

import java.util.List;
import java.util.Optional;

/**
 * The number of the document as it is written in it.
 *
 * @param ordinal empty where it is left blank
 * @param type what stands before the slash: {@code KH}
 * @param issuer what stands behind it
 * @param text all of it
 */
public record WrittenNumber(
        Optional<Integer> ordinal,
        Optional<String> type,
        Optional<String> issuer,
        Optional<String> text,
        Optional<Source> source,
        Rest rest) {

    /** A document that the register numbers when it is signed. */
    public WrittenNumber toCome() {
        return new WrittenNumber(
                Optional.empty(), type, issuer, Optional.empty(), source, rest.without(List.of("ordinal", "text")));
    }
}
