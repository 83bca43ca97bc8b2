package vn.kehoach.assignment.behalf;

import java.util.List;
import java.util.Map;

/**
 * One field of the form in which a unit hands in, for pages of ours; it is declared where every way in is checked.
 *
 * @param name on the wire
 * @param label in Vietnamese
 * @param type what it holds
 * @param need when it must be filled in, in words; empty where it need not
 * @param limits by their names in JSON Schema, such as {@code maxLength}
 * @param answers of a choice, in their order
 */
public record UnitField(
        String name, String label, Type type, String need, Map<String, Long> limits, List<Answer> answers) {

    /** What a field holds. */
    public enum Type {
        /** Words. */
        TEXT,
        /** One of several answers. */
        CHOICE,
        /** Yes or no. */
        FLAG,
        /** A whole number. */
        INTEGER,
        /** A day, with an hour where there is one. */
        MOMENT,
        /** Names and numbers. */
        TABLE,
        /** Files that were uploaded before. */
        FILES
    }

    /** One answer of a choice: what is sent, and what people see. */
    public record Answer(String value, String label) {}

    /** The longest text, or the largest number of the limit of that name; that default where there is none. */
    public long limit(String limit, long otherwise) {
        return limits.getOrDefault(limit, otherwise);
    }
}
