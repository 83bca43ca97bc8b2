package vn.kehoach.plan.content.due;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.plan.content.line.ContentMapper;
import vn.kehoach.plan.content.line.Rest;

/**
 * The rule by which work comes back, as it is written; see {@link Recurrence}.
 *
 * @param hour at which each round is due, {@code 17:00}
 * @param before whether it is due before that day: "trước ngày 25 hằng tháng"
 * @param words as the text says it
 */
public record RecurrenceTerm(
        Optional<String> every,
        Optional<Integer> day,
        Optional<Integer> month,
        Optional<String> monthOfPeriod,
        Optional<String> weekday,
        Optional<Integer> week,
        Optional<String> until,
        Optional<String> hour,
        Optional<Boolean> before,
        Optional<String> words,
        Rest rest) {

    /** What cannot be meant, by its key. */
    public Map<String, String> errors() {
        return new RecurrenceReader(ContentMapper.write(this)).errors();
    }

    /** The rule; empty where something in it cannot be meant. */
    public Optional<Recurrence> rule() {
        return new RecurrenceReader(ContentMapper.write(this)).rule();
    }

    /** The same saying that rule. */
    RecurrenceTerm saying(Recurrence rule) {
        return new RecurrenceTerm(
                every,
                rule.day(),
                rule.month(),
                rule.monthOfPeriod().map(Enum::name),
                rule.weekday().map(Enum::name),
                rule.week(),
                until,
                rule.hour().map(LocalTime::toString),
                Optional.of(rule.before()).filter(Boolean::booleanValue),
                words,
                rest.without(List.of("before")));
    }
}
