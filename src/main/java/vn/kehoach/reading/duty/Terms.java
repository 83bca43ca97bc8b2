package vn.kehoach.reading.duty;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.plan.content.due.RecurrenceTerm;
import vn.kehoach.plan.content.line.ContentMapper;
import vn.kehoach.reading.document.DeadlineReader;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.time.DateMention;
import vn.kehoach.reading.time.Round;

/** Gives a piece of work the terms that some words name: a day, a rule by which days come, a distance from an event. */
final class Terms {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Page page;
    private final DeadlineReader deadlines;

    Terms(Page page, DeadlineReader deadlines) {
        this.page = page;
        this.deadlines = deadlines;
    }

    /** All that the words say. */
    void set(Obligation work, Span words) {
        deadlines.of(words).ifPresent(work::isDue);
        complete(work, words);
    }

    /** What they say besides the day. */
    void complete(Obligation work, Span words) {
        if (work.deadline().isEmpty()) {
            deadlines.relative(words).ifPresent(date -> {
                work.has("term", page.words(date.span()));
                work.isReckoned(date);
            });
        }
        deadlines.recurring(words).ifPresent(rule -> recurs(work, rule));
    }

    /** The first day of the rule is offered, not set. */
    private void recurs(Obligation work, DateMention rule) {
        work.has("recurrence", rule.recurrence().orElseThrow().name());
        Map<String, Object> recurs = written(rule, page.words(rule.span()));
        work.has("recurs", recurs);
        ContentMapper.read(JSON.valueToTree(recurs), RecurrenceTerm.class)
                .rule()
                .ifPresent(work::comesBack);
        if (work.deadline().isEmpty()) {
            first(rule).ifPresent(work::mayBeDue);
        }
    }

    private static Optional<String> first(DateMention rule) {
        return rule.strictlyBefore() ? rule.to().map(day -> day.minusDays(1).toString()) : rule.due();
    }

    private static Map<String, Object> written(DateMention rule, String words) {
        Round round = rule.round().orElseThrow();
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("every", round.every().name());
        round.day().ifPresent(day -> keys.put("day", day));
        round.month().ifPresent(month -> keys.put("month", month));
        round.monthOfPeriod().ifPresent(which -> keys.put("monthOfPeriod", which.name()));
        round.weekday().ifPresent(day -> keys.put("weekday", day.name()));
        round.week().ifPresent(week -> keys.put("week", week));
        rule.hour().ifPresent(hour -> keys.put("hour", hour.toString()));
        if (rule.strictlyBefore()) {
            keys.put("before", true);
        }
        keys.put("words", words);
        return keys;
    }
}
