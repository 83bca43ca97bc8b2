package vn.kehoach.plan.content;

import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.content.line.Names;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.plan.content.line.Source;

/**
 * What the reading of a document asked.
 *
 * @param severity {@code ERROR}, {@code WARNING} or {@code NOTE}
 * @param field the first place in the content of which it speaks
 * @param fields all of them, where they are several
 * @param mend what one click would do
 * @param at what each place said then
 * @param answer why the drafter lets it be
 * @param ofReview whether a reviewer would tell it without the document
 */
public record FindingLine(
        Optional<String> rule,
        Optional<String> severity,
        Names field,
        Optional<String> message,
        Names fields,
        Optional<Source> source,
        Optional<Mend> mend,
        List<Anchor> at,
        Optional<Answer> answer,
        Optional<Boolean> ofReview,
        Rest rest) {

    /**
     * As a reader found it.
     *
     * @param fields the places in the content, the first one first
     */
    public static FindingLine read(
            String rule,
            String severity,
            List<String> fields,
            String message,
            Optional<Source> source,
            Optional<Mend> mend) {
        return new FindingLine(
                Optional.of(rule),
                Optional.of(severity),
                Names.of(fields.subList(0, 1)),
                Optional.of(message),
                fields.size() > 1 ? Names.list(fields) : Names.NONE,
                source,
                mend,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Rest.NONE);
    }

    /** The same with that answer. */
    public FindingLine answered(Optional<Answer> reason) {
        return new FindingLine(
                rule,
                severity,
                field,
                message,
                fields,
                source,
                mend,
                at,
                reason,
                ofReview,
                rest.without(List.of("answer")));
    }

    /** The same, told without the document. */
    public FindingLine ofAReviewer() {
        return new FindingLine(
                rule, severity, field, message, fields, source, mend, at, answer, Optional.of(true), rest);
    }

    /** The same of these places. */
    public FindingLine at(List<Anchor> places) {
        return new FindingLine(rule, severity, field, message, fields, source, mend, places, answer, ofReview, rest);
    }

    /** Puts a value into a field of the content. */
    public record Mend(Optional<String> label, Optional<String> field, Optional<String> value, Rest rest) {}

    /**
     * A place of which it speaks.
     *
     * @param key of the line there
     * @param was a print of what it said
     */
    public record Anchor(Optional<String> field, Optional<String> key, Optional<String> was, Rest rest) {

        /** The same in the line of that key. */
        public Anchor keyed(Optional<String> other) {
            return new Anchor(field, other, was, rest);
        }
    }

    /** Why it may stay, who said so, and when. */
    public record Answer(Optional<String> text, Optional<String> by, Optional<String> at, Rest rest) {}
}
