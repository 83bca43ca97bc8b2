package vn.kehoach.reading.time;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The small words of a day: its hours, its weekday, its part of the day. */
final class Around {

    private static final Pattern HOURS = Pattern.compile(Pieces.HOUR);
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})\\D*(\\d{2})?");
    private static final Pattern WEEKDAY = Pattern.compile(Pieces.WEEKDAY);
    private static final Pattern SESSION = Pattern.compile("\\b" + Pieces.SESSION + "\\b");
    private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(
            Map.entry("hai", DayOfWeek.MONDAY),
            Map.entry("2", DayOfWeek.MONDAY),
            Map.entry("ba", DayOfWeek.TUESDAY),
            Map.entry("3", DayOfWeek.TUESDAY),
            Map.entry("tu", DayOfWeek.WEDNESDAY),
            Map.entry("4", DayOfWeek.WEDNESDAY),
            Map.entry("nam", DayOfWeek.THURSDAY),
            Map.entry("5", DayOfWeek.THURSDAY),
            Map.entry("sau", DayOfWeek.FRIDAY),
            Map.entry("6", DayOfWeek.FRIDAY),
            Map.entry("bay", DayOfWeek.SATURDAY),
            Map.entry("7", DayOfWeek.SATURDAY));
    private static final Map<String, DateMention.Session> SESSIONS = Map.of(
            "sang", DateMention.Session.MORNING,
            "trua", DateMention.Session.MORNING,
            "chieu", DateMention.Session.AFTERNOON,
            "toi", DateMention.Session.EVENING);

    private Around() {}

    /** The hours in these words, in their order; what no clock shows is left out. */
    static List<LocalTime> hours(String words) {
        List<LocalTime> hours = new ArrayList<>();
        Matcher matcher = HOURS.matcher(words);
        while (matcher.find()) {
            hour(matcher.group()).ifPresent(hours::add);
        }
        return hours;
    }

    /** The hour that one piece names; 24g00 is the last minute of the day. */
    private static Optional<LocalTime> hour(String piece) {
        Matcher matcher = HOUR.matcher(piece);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute =
                Optional.ofNullable(matcher.group(2)).map(Integer::parseInt).orElse(0);
        if (hour == 24 && minute == 0) {
            return Optional.of(LocalTime.of(23, 59));
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    static Optional<DayOfWeek> weekday(String words) {
        Matcher matcher = WEEKDAY.matcher(words);
        return matcher.find() ? Optional.of(named(matcher.group())) : Optional.empty();
    }

    private static DayOfWeek named(String weekday) {
        return weekday.startsWith("c")
                ? DayOfWeek.SUNDAY
                : WEEKDAYS.get(weekday.substring("thu".length()).strip());
    }

    static Optional<DateMention.Session> session(String words) {
        Matcher matcher = SESSION.matcher(words);
        return matcher.find() ? Optional.of(SESSIONS.get(matcher.group())) : Optional.empty();
    }
}
