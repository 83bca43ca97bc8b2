package vn.kehoach.fuzz;

import java.util.List;
import java.util.Map;

/**
 * One request.
 *
 * @param name the address with names in braces, for counting
 * @param person who sends it; empty for a stranger
 * @param path with what stands after the question mark, encoded
 * @param meant whose report or which files it would hand in
 */
record Shot(
        String name, String person, String method, String path, Map<String, String> headers, byte[] body, Meant meant) {

    static final byte[] NOTHING = {};

    /** What a good answer would mean. */
    sealed interface Meant {}

    /** Nothing that is counted. */
    record Anything() implements Meant {}

    /** A report of that assignment, its text in that field; the fields stand in the engine's shape or plainly. */
    record Report(String assignment, String field, boolean typed) implements Meant {}

    /** A file. */
    record Upload(byte[] content) implements Meant {}

    /** An upload taken away. */
    record Removal(String id) implements Meant {}

    /** A plan. */
    record Proposal() implements Meant {}

    /** Words of the raw request, for what an HTTP client would not send. */
    record Raw(List<String> head) implements Meant {}

    boolean isRaw() {
        return meant instanceof Raw;
    }

    @Override
    public String toString() {
        String text = new String(body, java.nio.charset.StandardCharsets.UTF_8);
        return method + " " + shortened(path, 300) + " by " + (person.isEmpty() ? "a stranger" : person) + " "
                + headers.keySet() + " " + shortened(text, 500) + (isRaw() ? meant.toString() : "");
    }

    static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "…(" + text.length() + ")";
    }
}
