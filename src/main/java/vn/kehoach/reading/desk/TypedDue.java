package vn.kehoach.reading.desk;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** A deadline as people type it: a day {@code 25/02/2020} and, where there is one, an hour {@code 17g00}. */
final class TypedDue {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})\\s*(?:[g:h]\\s*(\\d{2})?)?");

    private TypedDue() {}

    /** As the content writes it, {@code 2020-02-25T17:00}; empty where no day was typed. */
    static String iso(String day, String hour) {
        if (day.isBlank()) {
            if (!hour.isBlank()) {
                throw Refused.invalid("day", "Thời hạn", "ghi giờ mà chưa ghi ngày");
            }
            return "";
        }
        String iso = isoDay(day.strip());
        return hour.isBlank() ? iso : iso + "T" + isoHour(hour.strip());
    }

    private static String isoDay(String day) {
        Matcher parts = DAY.matcher(day);
        String iso = parts.matches()
                ? parts.group(3) + "-" + two(parts.group(2)) + "-" + two(parts.group(1))
                : day.matches("\\d{4}-\\d{2}(-\\d{2})?") ? day : "";
        if (iso.isEmpty() || VietnamTime.deadline(iso).isEmpty()) {
            throw Refused.invalid(
                    "day", "Thời hạn", "không phải là ngày có thật (viết ngày/tháng/năm, ví dụ 25/02/2020)");
        }
        return iso;
    }

    private static String isoHour(String hour) {
        Matcher parts = HOUR.matcher(hour.toLowerCase(Locale.ROOT));
        if (!parts.matches()
                || Integer.parseInt(parts.group(1)) > 23
                || parts.group(2) != null && Integer.parseInt(parts.group(2)) > 59) {
            throw Refused.invalid("hour", "Giờ", "không phải là giờ có thật (viết 17g00)");
        }
        return two(parts.group(1)) + ":" + (parts.group(2) == null ? "00" : parts.group(2));
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
