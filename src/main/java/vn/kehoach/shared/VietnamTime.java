package vn.kehoach.shared;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Dates and hours as Vietnamese offices reckon and write them; the zone is Asia/Ho_Chi_Minh whatever the server's is. */
public final class VietnamTime {

    /** The zone of every organisation that uses Kehoach. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** A deadline without an hour runs to the last second of its day. */
    public static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH'g'mm");
    private static final DateTimeFormatter ISO_DAY =
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter ISO_MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

    /** The first year of which a plan may speak. */
    public static final int FIRST_YEAR = 1900;

    /** The last year of which a plan may speak. */
    public static final int LAST_YEAR = 2100;

    /** Which years are taken, for whoever wrote another. */
    public static final String YEARS = "năm từ " + FIRST_YEAR + " đến " + LAST_YEAR;

    private VietnamTime() {}

    /** The day in Vietnam at that moment. */
    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** Today in Vietnam by that clock. */
    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    /** The last second of that day in Vietnam. */
    public static Instant endOf(LocalDate day) {
        return at(day, END_OF_DAY);
    }

    /** The first moment of that day in Vietnam. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** That hour of that day in Vietnam. */
    public static Instant at(LocalDate day, LocalTime hour) {
        return ZonedDateTime.of(day, hour, ZONE).toInstant();
    }

    /**
     * Reads a deadline: {@code 2020-02-20} and {@code 2020-02} run to their end, {@code 2020-02-25T17:00} is that moment
     * in Vietnam, {@code 2020-02-25T10:00:00Z} that moment. Empty for what is no date, such as {@code 2020-02-31}, and for
     * what no plan means, such as a day in 9999.
     */
    public static Optional<Instant> deadline(String text) {
        try {
            return Optional.of(read(text.strip())).filter(VietnamTime::isInReach);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The deadline that is typed into a field.
     *
     * @throws Refused naming the field where it is none
     */
    public static Instant needed(String field, String label, String text) {
        return deadline(text).orElseThrow(() -> Refused.invalid(field, label, "không phải là ngày giờ có thật"));
    }

    /** The same for a field that may be left empty. */
    public static Optional<Instant> given(String field, String label, String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(needed(field, label, text));
    }

    /** Whether a plan may speak of that moment: calendars, reminders and letters reckon with it. */
    public static boolean isInReach(Instant moment) {
        int year = dayOf(moment).getYear();
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static Instant read(String text) {
        if (text.length() == 7) {
            return endOf(YearMonth.parse(text).atEndOfMonth());
        }
        if (text.length() == 10) {
            return endOf(LocalDate.parse(text, ISO_DAY));
        }
        return hasOffset(text)
                ? OffsetDateTime.parse(withColonInOffset(text)).toInstant()
                : LocalDateTime.parse(text).atZone(ZONE).toInstant();
    }

    private static boolean hasOffset(String text) {
        return text.endsWith("Z") || text.lastIndexOf('+') > 10 || text.lastIndexOf('-') > 10;
    }

    private static String withColonInOffset(String text) {
        return text.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
    }

    /** ISO 8601 with +07:00, as the REST interface writes moments. */
    public static String iso(Instant moment) {
        return ISO_MOMENT.format(moment.atZone(ZONE));
    }

    /** {@code 20/02/2020}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 17g00}. */
    public static String hour(LocalTime time) {
        return HOUR.format(time);
    }

    /** {@code 17g00 ngày 25/02/2020}, or {@code ngày 20/02/2020} where the deadline is the end of a day. */
    public static String words(Instant deadline) {
        ZonedDateTime local = deadline.atZone(ZONE);
        String day = "ngày " + DAY.format(local);
        return local.toLocalTime().equals(END_OF_DAY) ? day : HOUR.format(local) + " " + day;
    }

    /** {@code 17g00 25/02/2020}, or {@code 20/02/2020} for the first or last second of a day. */
    public static String moment(Instant moment) {
        ZonedDateTime local = moment.atZone(ZONE);
        LocalTime hour = local.toLocalTime();
        boolean wholeDay = hour.equals(END_OF_DAY) || hour.equals(LocalTime.MIDNIGHT);
        return (wholeDay ? "" : HOUR.format(local) + " ") + DAY.format(local);
    }

    /** {@code thứ Hai}. */
    public static String weekday(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "thứ Hai";
            case TUESDAY -> "thứ Ba";
            case WEDNESDAY -> "thứ Tư";
            case THURSDAY -> "thứ Năm";
            case FRIDAY -> "thứ Sáu";
            case SATURDAY -> "thứ Bảy";
            case SUNDAY -> "Chủ nhật";
        };
    }
}
