package vn.kehoach.plan.content.due;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.shared.VietnamTime;

/** Reads the rule by which work comes back; what cannot be meant is named by its key. */
final class RecurrenceReader {

    private static final Pattern HOUR = Pattern.compile("(?:[01]\\d|2[0-3]):[0-5]\\d");

    private final JsonNode rule;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Optional<Recurrence> read;

    RecurrenceReader(JsonNode rule) {
        this.rule = rule;
        this.read = read();
    }

    /** Empty where something is wrong. */
    Optional<Recurrence> rule() {
        return errors.isEmpty() ? read : Optional.empty();
    }

    Map<String, String> errors() {
        return errors;
    }

    private Optional<Recurrence> read() {
        Optional<Recurrence.Every> every = named("every", Recurrence.Every.class);
        if (every.isEmpty()) {
            errors.put("every", "chỉ nhận WEEKLY, MONTHLY, QUARTERLY, HALF_YEARLY hoặc YEARLY");
        }
        Optional<Integer> day = number("day", 1, 31);
        Optional<Integer> month = number("month", 1, 12);
        Optional<Recurrence.MonthOfPeriod> monthOfPeriod = named("monthOfPeriod", Recurrence.MonthOfPeriod.class);
        Optional<DayOfWeek> weekday = named("weekday", DayOfWeek.class);
        Optional<Integer> week = number("week", -1, 5);
        Optional<LocalDate> until = until();
        Optional<LocalTime> hour = hour();
        boolean before = before();
        return every.map(often -> new Recurrence(often, day, month, monthOfPeriod, weekday, week, until, hour, before));
    }

    private <T extends Enum<T>> Optional<T> named(String key, Class<T> type) {
        JsonNode node = rule.path(key);
        if (absent(node)) {
            return Optional.empty();
        }
        Optional<T> value = Relative.named(type, node.asText());
        if (value.isEmpty()) {
            errors.put(key, "“" + node.asText() + "” không có trong danh mục");
        }
        return value;
    }

    private Optional<Integer> number(String key, int least, int most) {
        JsonNode node = rule.path(key);
        if (absent(node)) {
            return Optional.empty();
        }
        if (!node.isInt() || node.asInt() < least || node.asInt() > most || node.asInt() == 0) {
            errors.put(key, "phải là số nguyên từ " + least + " đến " + most + ", khác 0");
            return Optional.empty();
        }
        return Optional.of(node.asInt());
    }

    private Optional<LocalDate> until() {
        JsonNode node = rule.path("until");
        if (absent(node)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = VietnamTime.deadline(node.asText()).map(VietnamTime::dayOf);
        if (day.isEmpty()) {
            errors.put("until", "không phải là ngày có thật (viết 2024-12-31; " + VietnamTime.YEARS + ")");
        }
        return day;
    }

    private Optional<LocalTime> hour() {
        JsonNode node = rule.path("hour");
        if (absent(node)) {
            return Optional.empty();
        }
        if (!HOUR.matcher(node.asText()).matches()) {
            errors.put("hour", "không phải là giờ có thật");
            return Optional.empty();
        }
        return Optional.of(LocalTime.parse(node.asText()));
    }

    private boolean before() {
        JsonNode node = rule.path("before");
        if (!absent(node) && !node.isBoolean()) {
            errors.put("before", "chỉ nhận true hoặc false");
        }
        return node.asBoolean(false);
    }

    private static boolean absent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
