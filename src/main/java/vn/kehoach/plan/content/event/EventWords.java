package vn.kehoach.plan.content.event;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.shared.VietnamTime;

/** The event of a plan in words. */
final class EventWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("ONLINE", "Trực tuyến"),
            Map.entry("IN_PERSON", "Trực tiếp"),
            Map.entry("HYBRID", "Trực tiếp kết hợp trực tuyến"),
            Map.entry("online", "Trực tuyến"),
            Map.entry("in-person", "Trực tiếp"),
            Map.entry("morning", "buổi sáng"),
            Map.entry("afternoon", "buổi chiều"),
            Map.entry("evening", "buổi tối"));

    private EventWords() {}

    /** {@code buổi sáng thứ Bảy ngày 11/04/2020 (dự kiến)}. */
    static String when(WrittenEvent event) {
        String day = joined(
                " ",
                word(event.timing().session()),
                event.timing().weekday().map(EventWords::weekday).orElse(""),
                joined(" – ", date(event.starts()), date(event.ends())),
                labelled("ngày ", date(event.date())),
                labelled("tháng ", month(event.month().orElse(""))));
        return event.isTentative() ? joined(" ", day, "(dự kiến)") : day;
    }

    /** What is no word of ours stays as it is. */
    static String word(Optional<String> name) {
        return name.map(text -> WORDS.getOrDefault(text, text)).orElse("");
    }

    private static String weekday(String name) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().equals(name))
                .map(VietnamTime::weekday)
                .findFirst()
                .orElse(name);
    }

    private static String date(Optional<String> written) {
        String text = written.orElse("");
        return VietnamTime.deadline(text).map(VietnamTime::moment).orElse(text);
    }

    private static String month(String yearAndMonth) {
        String[] parts = yearAndMonth.split("-");
        return parts.length == 2 ? parts[1] + "/" + parts[0] : yearAndMonth;
    }

    private static String labelled(String label, String text) {
        return text.isBlank() ? "" : label + text;
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
