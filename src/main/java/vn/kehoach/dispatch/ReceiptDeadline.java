package vn.kehoach.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.shared.VietnamTime;

/** By when whoever is to act confirms that the plan came: so many working days after it was sent. */
@Component
public class ReceiptDeadline {

    private final WorkingCalendar calendar;
    private final int workingDays;

    ReceiptDeadline(WorkingCalendar calendar, @Value("${kehoach.receipts.within}") int workingDays) {
        this.calendar = calendar;
        this.workingDays = workingDays;
    }

    /** The last day for what was sent at that moment. */
    public LocalDate of(Instant sent) {
        return calendar.plusWorkingDays(VietnamTime.dayOf(sent), workingDays);
    }
}
