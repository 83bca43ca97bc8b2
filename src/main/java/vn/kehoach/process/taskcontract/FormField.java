package vn.kehoach.process.taskcontract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.shared.Worded;

/**
 * One field of a task's form, as it is declared: for the form that shows it and for the description of the interface.
 * What is checked on every route comes from the same declaration.
 *
 * @param name in JSON, and as a variable
 * @param label its name on the form and in every refusal, in Vietnamese
 * @param type what it holds
 * @param required whether it must always be filled in
 * @param requiredWhen another field on which that depends
 * @param limits by their names in JSON Schema: {@code maxLength}, {@code minimum}, {@code maximum}, {@code maxItems}
 * @param answers of a choice, in the order of the form
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FormField(
        String name,
        String label,
        Type type,
        boolean required,
        Optional<RequiredWhen> requiredWhen,
        Map<String, Long> limits,
        List<Answer> answers) {

    /** What a field holds. */
    public enum Type {
        /** Words that a person types. */
        TEXT,
        /** One of several answers. */
        CHOICE,
        /** Yes or no. */
        FLAG,
        /** A mark without which the task does not go on. */
        CONFIRMATION,
        /** A whole number. */
        INTEGER,
        /** A day, with an hour where there is one. */
        MOMENT,
        /** Names and numbers. */
        TABLE,
        /** Ids of files that were uploaded before. */
        IDS
    }

    /**
     * One answer of a choice.
     *
     * @param value in JSON
     * @param label on the form
     * @param hint what follows from it; empty where the label says it all
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Answer(String value, String label, String hint) {

        static Answer of(Worded choice) {
            return new Answer(choice.name(), choice.label(), choice.hint());
        }
    }

    /**
     * A field must be filled in because of another.
     *
     * @param field the other one
     * @param values any of these
     * @param unless whether it is required with every value but these
     * @param words all this as a sentence
     */
    public record RequiredWhen(String field, List<Object> values, boolean unless, String words) {}

    /** The field in one line: its label, when it must be filled in, and what its answers mean. */
    public String description() {
        return Stream.of(Stream.of(label), need().stream(), meanings().stream())
                .flatMap(Function.identity())
                .collect(Collectors.joining(". "));
    }

    private Optional<String> need() {
        return requiredWhen.map(RequiredWhen::words).or(() -> required ? Optional.of("Bắt buộc") : Optional.empty());
    }

    private Optional<String> meanings() {
        String meanings = answers.stream()
                .map(answer -> answer.value() + ": " + answer.label())
                .collect(Collectors.joining("; "));
        return Optional.of(meanings).filter(words -> !words.isEmpty());
    }
}
