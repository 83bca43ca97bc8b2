package vn.kehoach.reading.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.calendar.HolidayPressure;
import vn.kehoach.reading.draft.Draft;
import vn.kehoach.reading.duty.Obligation;
import vn.kehoach.reading.frame.Header;
import vn.kehoach.reading.time.DateMention;
import vn.kehoach.reading.time.DateMention.Precision;
import vn.kehoach.reading.time.Days;
import vn.kehoach.shared.VietnamTime;

/** Days of rest, and holidays that eat the time before the event. */
final class CalendarReview {

    private final Draft draft;
    private final Days days;

    CalendarReview(Draft draft, Days days) {
        this.draft = draft;
        this.days = days;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        restDays().ifPresent(findings::add);
        pressure().ifPresent(findings::add);
        return findings;
    }

    private Optional<Finding> restDays() {
        List<RestDay> resting = new ArrayList<>();
        draft.event().date().ifPresent(date -> edges("event", date, resting));
        for (int n = 0; n < draft.obligations().size(); n++) {
            Obligation work = draft.obligations().get(n);
            String field = "obligations[" + n + "]";
            work.deadline().filter(date -> work.before().isEmpty()).ifPresent(date -> edges(field, date, resting));
        }
        for (int n = 0; n < draft.timeline().size(); n++) {
            edges("timeline[" + n + "]", draft.timeline().get(n).date(), resting);
        }
        return resting.isEmpty() ? Optional.empty() : Optional.of(resting(resting));
    }

    private record RestDay(String field, LocalDate day) {}

    /** The first and the last day; a month or a quarter begins and ends where it does. */
    private void edges(String field, DateMention date, List<RestDay> resting) {
        if (date.precision() == Precision.DAY
                || date.precision() == Precision.MOMENT
                || date.precision() == Precision.PERIOD) {
            date.from().filter(day -> !days.isWorkingDay(day)).ifPresent(day -> resting.add(new RestDay(field, day)));
            date.to().filter(day -> !days.isWorkingDay(day)).ifPresent(day -> resting.add(new RestDay(field, day)));
        }
    }

    private Finding resting(List<RestDay> resting) {
        String named = String.join(
                ", ",
                resting.stream()
                        .map(RestDay::day)
                        .distinct()
                        .sorted()
                        .map(day -> VietnamTime.weekday(day.getDayOfWeek()) + " " + Said.day(day))
                        .toList());
        List<String> fields = resting.stream().map(RestDay::field).distinct().toList();
        return Finding.warning("non-working-day", fields.get(0), "Có mốc rơi vào ngày nghỉ: " + named)
                .as(Finding.Severity.NOTE)
                .in(fields);
    }

    private Optional<Finding> pressure() {
        Optional<LocalDate> issued = draft.head().header().issued().flatMap(Header.Issue::date);
        Optional<LocalDate> event = draft.event().date().flatMap(DateMention::to);
        return issued.flatMap(from -> event.filter(to -> to.isAfter(from)).flatMap(to -> pressure(from, to)));
    }

    private Optional<Finding> pressure(LocalDate from, LocalDate to) {
        return HolidayPressure.between(from, to, () -> days.holidaysBetween(from, to), days::isWorkingDay)
                .map(found -> Finding.warning("holiday-pressure", "event", found.words()));
    }
}
