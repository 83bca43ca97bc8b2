package vn.kehoach.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.reading.time.DateMention;
import vn.kehoach.reading.time.DateMention.Precision;

/** Days of rest, and holidays that eat the time before the event. */
final class CalendarReview {

    /** From that share of the working days on a drafter should be told. */
    private static final double PRESSING = 0.15;

    private static final int LONG_HOLIDAY = 3;
    private static final int LONGEST_LEAD = 400;

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
                        .map(day -> DateReview.weekday(day.getDayOfWeek()) + " " + Said.day(day))
                        .toList());
        List<String> fields = resting.stream().map(RestDay::field).distinct().toList();
        return Finding.warning("non-working-day", fields.get(0), "Có mốc rơi vào ngày nghỉ: " + named)
                .as(Finding.Severity.NOTE)
                .in(fields);
    }

    private Optional<Finding> pressure() {
        Optional<LocalDate> issued = draft.header().issued().flatMap(Header.Issue::date);
        Optional<LocalDate> event = draft.event().date().flatMap(DateMention::to);
        return issued.flatMap(from -> event.filter(to -> to.isAfter(from) && to.isBefore(from.plusDays(LONGEST_LEAD)))
                .flatMap(to -> pressure(from, to)));
    }

    private Optional<Finding> pressure(LocalDate from, LocalDate to) {
        List<LocalDate> holidays = days.holidaysBetween(from, to);
        long working =
                from.datesUntil(to.plusDays(1)).filter(days::isWorkingDay).count();
        long lost = holidays.stream().filter(Days.WEEKENDS::isWorkingDay).count();
        boolean pressing =
                holidays.size() >= LONG_HOLIDAY && lost >= LONG_HOLIDAY && lost >= PRESSING * (working + lost);
        return pressing
                ? Optional.of(Finding.warning(
                        "holiday-pressure",
                        "event",
                        "Từ ngày ban hành đến ngày tổ chức có " + holidays.size() + " ngày nghỉ lễ (từ "
                                + Said.day(longest(holidays)) + "), chỉ còn " + working + " ngày làm việc"))
                : Optional.empty();
    }

    /** Where the longest run begins. */
    private static LocalDate longest(List<LocalDate> holidays) {
        LocalDate best = holidays.get(0);
        int longest = 0;
        for (LocalDate first : holidays) {
            int run = 1;
            while (holidays.contains(first.plusDays(run))) {
                run++;
            }
            if (run > longest) {
                longest = run;
                best = first;
            }
        }
        return best;
    }
}
