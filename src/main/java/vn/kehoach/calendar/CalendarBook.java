package vn.kehoach.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.shared.Refused;

/** The calendar of each year, as administrators keep it. */
@Service
public class CalendarBook {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private final KeptYears days;
    private final AuditTrail trail;
    private final TransactionOperations transactions;

    CalendarBook(KeptYears days, AuditTrail trail, TransactionOperations transactions) {
        this.days = days;
        this.trail = trail;
        this.transactions = transactions;
    }

    /** The days of the year, or a proposal where nothing is stored. */
    public CalendarYear year(int year) {
        checkYear(year);
        return transactions.execute(status -> read(year));
    }

    private CalendarYear read(int year) {
        List<CalendarDay> stored = days.stored(year);
        return stored.isEmpty()
                ? new CalendarYear(year, 0, true, HolidayProposal.of(year))
                : new CalendarYear(year, days.version(year), false, stored);
    }

    /**
     * Puts these days in the place of all of the year.
     *
     * @param version the version that was read; null to change whatever is there
     */
    public CalendarYear replace(int year, @Nullable Long version, List<CalendarDay> items) {
        checkYear(year);
        transactions.executeWithoutResult(status -> write(year, version, items));
        // Only now is the change committed: whoever reads again reads what is new.
        days.forget(year);
        return year(year);
    }

    private void write(int year, @Nullable Long version, List<CalendarDay> items) {
        long current = days.version(year);
        if (version != null && version != current) {
            throw Refused.conflict("Lịch năm " + year + " đã được người khác sửa; hãy mở lại rồi sửa tiếp");
        }
        days.replace(year, items, current + 1);
        trail.record(AuditEntry.of("calendar-replaced", "calendar", String.valueOf(year))
                .with("version", List.of(current, current + 1))
                .with("days", items.stream().map(CalendarBook::shown).toList()));
    }

    private static String shown(CalendarDay day) {
        return day.day() + " " + day.kind();
    }

    private static void checkYear(int year) {
        if (year < FIRST || year > LAST) {
            throw Refused.invalid("year", "Năm", "phải từ " + FIRST + " đến " + LAST);
        }
    }
}
