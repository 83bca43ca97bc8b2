package vn.kehoach.reading.duty;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.kehoach.reading.time.DateMention;
import vn.kehoach.reading.time.Round;
import vn.kehoach.reading.document.DeadlineReader;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;

/** Gives a piece of work the terms that some words name: a day, a rule by which days come, a distance from an event. */
final class Terms {

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
        work.has("recurs", written(rule.round().orElseThrow(), page.words(rule.span())));
        if (work.deadline().isEmpty()) {
            rule.due().ifPresent(work::mayBeDue);
        }
    }

    private static Map<String, Object> written(Round round, String words) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("every", round.every().name());
        round.day().ifPresent(day -> keys.put("day", day));
        round.month().ifPresent(month -> keys.put("month", month));
        round.monthOfPeriod().ifPresent(which -> keys.put("monthOfPeriod", which.name()));
        round.weekday().ifPresent(day -> keys.put("weekday", day.name()));
        round.week().ifPresent(week -> keys.put("week", week));
        keys.put("words", words);
        return keys;
    }
}
