package vn.kehoach.dossier.web;

import static vn.kehoach.dossier.web.PlanContentSheet.joined;
import static vn.kehoach.dossier.web.PlanContentSheet.labelled;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The event of a plan as facts with Vietnamese labels. */
final class EventFacts {

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

    private EventFacts() {}

    /** One fact. */
    record Fact(String label, String text) {}

    static List<Fact> of(JsonNode event) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "Hình thức", word(event.path("form")));
        add(facts, "Thời gian", when(event));
        add(facts, "Âm lịch", lunar(event.path("lunar")));
        add(facts, "Địa điểm", event.path("place").asText(""));
        add(facts, "Số người dự kiến", event.path("expectedAttendance").asText(""));
        event.path("alternatives").forEach(each -> add(facts, "Phương án", alternative(each)));
        return List.copyOf(facts);
    }

    private static void add(List<Fact> facts, String label, String text) {
        if (!text.isBlank() && !"null".equals(text)) {
            facts.add(new Fact(label, text));
        }
    }

    private static String when(JsonNode event) {
        String day = joined(
                " ",
                word(event.path("session")),
                word(event.path("weekday")),
                joined(" – ", Reading.date(event.path("starts")), Reading.date(event.path("ends"))),
                labelled("ngày ", Reading.date(event.path("date"))),
                labelled("tháng ", month(event.path("month").asText(""))));
        return event.path("tentative").asBoolean() ? joined(" ", day, "(dự kiến)") : day;
    }

    private static String month(String yearAndMonth) {
        String[] parts = yearAndMonth.split("-");
        return parts.length == 2 ? parts[1] + "/" + parts[0] : yearAndMonth;
    }

    private static String lunar(JsonNode lunar) {
        return joined(
                " ",
                labelled("ngày ", lunar.path("day").asText("")),
                labelled("tháng ", lunar.path("month").asText("")),
                labelled("năm ", lunar.path("year").asText("")));
    }

    private static String alternative(JsonNode each) {
        return joined(
                "; ",
                word(each.path("id")),
                labelled("khi ", each.path("when").asText("")),
                each.path("place").asText(""));
    }

    private static String word(JsonNode node) {
        String text = node.isNull() ? "" : node.asText("");
        return WORDS.getOrDefault(text, text);
    }
}
