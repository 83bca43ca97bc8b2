package vn.kehoach.plan.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kehoach.calendar.HolidayPressure;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.plan.content.event.WrittenEvent;
import vn.kehoach.plan.finding.Finding;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.shared.VietnamTime;

/** Tells the drafter how many working days the holidays leave between the issue of the plan and its event. */
@Component
class HolidayReview {

    private static final int LENGTH_OF_A_DAY = "2023-01-31".length();

    private final WorkingCalendar calendar;
    private final Clock clock;

    HolidayReview(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** From the day of issue as the draft has it; from today where it has none. */
    Optional<Finding> finding(PlanContent content) {
        LocalDate from = day(content.typed().issuedOn()).orElseGet(() -> VietnamTime.dayOf(clock.instant()));
        Optional<WrittenEvent> event = content.typed().happening().event();
        return day(event.flatMap(WrittenEvent::starts))
                .or(() -> day(event.flatMap(WrittenEvent::date)))
                .flatMap(to -> HolidayPressure.between(
                        from, to, () -> calendar.holidaysBetween(from, to), calendar::isWorkingDay))
                .map(pressure -> new Finding("holiday-pressure", "event", pressure.words(), false));
    }

    private static Optional<LocalDate> day(Optional<String> written) {
        try {
            return written.filter(text -> text.length() >= LENGTH_OF_A_DAY)
                    .map(text -> LocalDate.parse(text.substring(0, LENGTH_OF_A_DAY)));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
