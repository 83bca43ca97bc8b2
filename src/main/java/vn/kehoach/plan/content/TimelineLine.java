package vn.kehoach.plan.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.content.due.Deadline;
import vn.kehoach.plan.content.due.Due;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.plan.content.line.Names;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.plan.content.line.Source;
import vn.kehoach.shared.VietnamTime;

/**
 * One entry of the timeline.
 *
 * @param index its place in the list, from 0
 * @param begins the first day of its period, empty for a single date
 * @param ends the last one
 * @param deadline a single date
 * @param words what is done
 * @param chosen whom the drafter chose for it (consultees of a draft report)
 */
public record TimelineLine(
        @JsonIgnore int index,
        Optional<String> key,
        @JsonProperty("from") Optional<String> begins,
        @JsonProperty("to") Optional<String> ends,
        @JsonUnwrapped Deadline deadline,
        @JsonProperty("what") Optional<String> words,
        @JsonProperty("kind") Optional<String> named,
        @JsonProperty("users") Names chosen,
        Optional<Source> source,
        Rest rest) {

    /** As a reader found it. */
    public static TimelineLine read(int index, Period period, Deadline deadline, String what, Source source) {
        return new TimelineLine(
                index,
                Optional.empty(),
                period.from(),
                period.to(),
                deadline,
                Optional.of(what),
                Optional.of(period.kind().name()),
                Names.NONE,
                Optional.of(source),
                Rest.NONE);
    }

    /** From a day to a day, each where it is written, and what passes meanwhile. */
    public record Period(Optional<String> from, Optional<String> to, ObligationKind kind) {}

    /** When its period begins, empty for a single date. */
    public Optional<Instant> from() {
        return Due.of(begins).map(Due::firstDay).map(VietnamTime::startOf);
    }

    /** Its last moment. */
    public Optional<Due> due() {
        return Due.of(ends).or(deadline::last);
    }

    /** Whether its last moment is written "trước ngày …". */
    public boolean before() {
        return ends.isEmpty() && deadline.isBefore();
    }

    /** From what its date is reckoned, empty where it is not. */
    public Optional<Relative> relative() {
        return deadline.relative();
    }

    /** What stands where its date would, as long as no date is known. */
    public Optional<String> dueWords() {
        return deadline.words();
    }

    /** What is done. */
    public String what() {
        return words.map(String::strip).orElse("");
    }

    /** What kind of step it is. */
    public ObligationKind kind() {
        return ObligationKind.named(named)
                .filter(ObligationKind.OF_TIMELINE::contains)
                .orElse(ObligationKind.PERIOD);
    }

    /** Whom the drafter chose for it. */
    public List<String> users() {
        return chosen.all();
    }
}
