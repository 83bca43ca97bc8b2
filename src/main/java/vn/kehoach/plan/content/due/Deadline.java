package vn.kehoach.plan.content.due;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.shared.VietnamTime;

/**
 * By when, in every way in which a plan may say it: to a day, a moment or a month ({@code due}), before one of these, some
 * time from another date, again and again, or in words only. More than one may stand there: the date that a term comes to,
 * beside the term.
 *
 * @param due the last day, moment or month
 * @param before the day, moment or month before which it is due
 * @param dueFrom {@code EVENT} where it is due at the event itself
 * @param term the words of the text
 * @param recurrence how often, in one word: {@code YEARLY}
 */
public record Deadline(
        Optional<String> due,
        Optional<String> before,
        Optional<String> term,
        Optional<String> recurrence,
        @JsonProperty("relative") Optional<RelativeTerm> relativeTerm,
        Optional<String> dueFrom,
        @JsonProperty("recurs") Optional<RecurrenceTerm> recurs) {

    /** Without any. */
    public static final Deadline NONE = new Deadline(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static final int A_DAY = "2020-02-20".length();

    /** On a day, at a moment, in a month. */
    public static Deadline on(Optional<String> due) {
        return NONE.on(due, Optional.empty(), Optional.empty());
    }

    /** The same terms with these dates. */
    public Deadline on(Optional<String> last, Optional<String> day, Optional<String> from) {
        return new Deadline(last, day, term, recurrence, relativeTerm, from, recurs);
    }

    /** The last moment that is written, "trước ngày" read strictly. */
    public Optional<Due> last() {
        return Due.of(due).or(() -> Due.of(before).map(Deadline::strictlyBefore));
    }

    /** "Trước ngày D" read strictly: the last moment is the end of D-1, or of the month before; an hour is kept as it is. */
    private static Due strictlyBefore(Due named) {
        return named.words().length() > A_DAY
                ? named
                : new Due(named.words(), VietnamTime.endOf(named.firstDay().minusDays(1)));
    }

    /** Whether "trước ngày …" counts, as no date is given outright. */
    public boolean isBefore() {
        return due.filter(words -> !words.isBlank() && !words.equals("null")).isEmpty() && before.isPresent();
    }

    /** From what its date is reckoned: a distance is more exact than the date itself. */
    public Optional<Relative> relative() {
        boolean atEvent = dueFrom.filter(Relative.EVENT::equals).isPresent();
        return relativeTerm
                .flatMap(RelativeTerm::relative)
                .or(() -> atEvent ? Optional.of(Relative.atEvent()) : Optional.empty());
    }

    /** The same by its last day, read strictly, in place of the day before which it is due; empty where there is none. */
    public Optional<ByLastDay> byLastDay() {
        Optional<Recurrence> strict = rule().flatMap(Recurrence::lastDay);
        Deadline rounds = strict.map(this::coming).orElse(this);
        Optional<LocalDate> day = isBefore()
                        && before.filter(words -> words.strip().length() == A_DAY)
                                .isPresent()
                ? last().map(due -> VietnamTime.dayOf(due.at()))
                : Optional.empty();
        return day.map(last -> new ByLastDay(
                        VietnamTime.day(last), rounds.on(Optional.of(last.toString()), Optional.empty(), dueFrom)))
                .or(() -> strict.map(rule -> new ByLastDay(rule.words(), rounds)));
    }

    private Deadline coming(Recurrence rule) {
        return new Deadline(
                due, before, term, recurrence, relativeTerm, dueFrom, recurs.map(written -> written.saying(rule)));
    }

    /** A deadline that names its last day, with that day in words. */
    public record ByLastDay(String words, Deadline deadline) {}

    /** What stands where its date would, as long as no date is known: its rule, its distance from something, its words. */
    public Optional<String> words() {
        return rule().map(Recurrence::words)
                .or(() -> recurs.flatMap(RecurrenceTerm::words))
                .or(this::reckoned)
                .or(() -> recurrence.map(Recurrence.Every::words))
                .or(() -> said(term));
    }

    private Optional<String> reckoned() {
        return said(term.filter(words -> relativeTerm.isPresent()))
                .or(() -> relativeTerm.flatMap(written -> said(written.words())))
                .or(() -> relative().map(Relative::words));
    }

    private static Optional<String> said(Optional<String> words) {
        return words.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** How it comes back. */
    public Optional<Recurrence> rule() {
        return recurs.flatMap(RecurrenceTerm::rule);
    }
}
