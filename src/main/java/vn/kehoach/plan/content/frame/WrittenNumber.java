package vn.kehoach.plan.content.frame;

import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.plan.content.line.Source;

/**
 * The number of the document as it is written in it.
 *
 * @param ordinal empty where it is left blank
 * @param type what stands before the slash: {@code KH}
 * @param typeAsWritten what the document has in that place, where there is no such type and somebody must choose one
 * @param issuer what stands behind it
 * @param text all of it
 */
public record WrittenNumber(
        Optional<Integer> ordinal,
        Optional<String> type,
        Optional<String> typeAsWritten,
        Optional<String> issuer,
        Optional<String> text,
        Optional<Source> source,
        Rest rest) {

    /** A document that the register numbers when it is signed. */
    public WrittenNumber toCome() {
        return new WrittenNumber(
                Optional.empty(),
                type,
                typeAsWritten,
                issuer,
                Optional.empty(),
                source,
                rest.without(List.of("ordinal", "text")));
    }

    /** The type that was chosen, or the one that stands in the document; empty where neither says anything. */
    public Optional<String> anyType() {
        return Optional.of(rest.words(type, "type"))
                .filter(text -> !text.isBlank())
                .or(() -> typeAsWritten.filter(text -> !text.isBlank()))
                .map(String::strip);
    }
}
