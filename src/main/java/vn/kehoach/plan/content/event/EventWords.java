package vn.kehoach.plan.content.event;

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
            Map.entry("evening", "buổi tối"),
            Map.entry("MONDAY", "thứ Hai"),
            Map.entry("TUESDAY", "thứ Ba"),
            Map.entry("WEDNESDAY", "thứ Tư"),
            Map.entry("THURSDAY", "thứ Năm"),
            Map.entry("FRIDAY", "thứ Sáu"),
            Map.entry("SATURDAY", "thứ Bảy"),
            Map.entry("SUNDAY", "Chủ nhật"));

    private EventWords() {}

    /** {@code buổi sáng thứ Bảy ngày 11/04/2020 (dự kiến)}. */
    static String when(WrittenEvent event) {
        String day = joined(
                " ",
                word(event.session()),
                word(event.weekday()),
                joined(" – ", date(event.starts()), date(event.ends())),
                labelled("ngày ", date(event.date())),
                labelled("tháng ", month(event.month().orElse(""))));
        return event.isTentative() ? joined(" ", day, "(dự kiến)") : day;
    }

    /** What is no word of ours stays as it is. */
    static String word(Optional<String> name) {
        return name.map(text -> WORDS.getOrDefault(text, text)).orElse("");
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
