package vn.kehoach.plan.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.content.due.Due;
import vn.kehoach.plan.content.due.Recurrence;
import vn.kehoach.shared.VietnamTime;

/**
 * How this installation reads "trước ngày D": strictly, up to the end of the day before, or with that day. An hour is a
 * moment in either reading, and "trước tháng" never has the month in it.
 */
@Component
public class DueReading {

    /** The two readings, as {@code kehoach.deadline.before} names them. */
    public enum Before {
        /** Ends with D-1. */
        STRICT,
        /** Ends with D. */
        INCLUSIVE
    }

    private static final int A_DAY = "2020-02-20".length();

    private final Before before;

    DueReading(@Value("${kehoach.deadline.before:STRICT}") Before before) {
        this.before = before;
    }

    /** The last moment of a deadline of the plan. */
    public Instant at(Due due, boolean isBefore) {
        return isBefore ? words(due).map(words -> last(due)).orElse(due.at()) : due.at();
    }

    /** The reading in words: {@code trước ngày 30/08/2021: tính đến hết 29/08/2021}; empty where only one is possible. */
    public Optional<String> words(Due due, boolean isBefore) {
        return isBefore ? words(due) : Optional.empty();
    }

    private Optional<String> words(Due due) {
        return Optional.of(due)
                .filter(each -> each.words().strip().length() == A_DAY)
                .map(each -> words(LocalDate.parse(each.words().strip()), VietnamTime.dayOf(last(each))));
    }

    /** The same for a day that a text names. */
    public String words(LocalDate named) {
        return words(named, lastDay(named));
    }

    /** The last moment of the round on that day of its rule. */
    public Instant at(Recurrence rule, LocalDate day) {
        return rule.hour()
                .map(hour -> VietnamTime.at(day, hour))
                .orElseGet(() -> VietnamTime.endOf(rule.endsBeforeItsDay() ? lastDay(day) : day));
    }

    /** The same for a rule: {@code trước ngày 25 hằng tháng: tính đến hết ngày 24 hằng tháng}. */
    public Optional<String> words(Recurrence rule) {
        return Optional.of(rule)
                .filter(Recurrence::endsBeforeItsDay)
                .map(each -> each.words() + ": tính đến hết " + last(each));
    }

    private String last(Recurrence rule) {
        return before == Before.INCLUSIVE
                ? rule.onItsDay().words()
                : rule.lastDay().map(Recurrence::words).orElse("ngày liền trước");
    }

    private static String words(LocalDate named, LocalDate last) {
        return "trước ngày " + VietnamTime.day(named) + ": tính đến hết " + VietnamTime.day(last);
    }

    private Instant last(Due due) {
        return VietnamTime.endOf(lastDay(LocalDate.parse(due.words().strip())));
    }

    private LocalDate lastDay(LocalDate named) {
        return before == Before.INCLUSIVE ? named : named.minusDays(1);
    }
}
