package vn.kehoach.reading.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A part of the reading besides the obligations, line by line. */
record SectionView(String title, List<Line> lines) {

    /**
     * One line.
     *
     * @param label what it is; empty where the title says so
     * @param placed whether its words stand in the document
     */
    record Line(String key, String label, String text, boolean placed, List<FindingView> findings) {}

    /** Above the obligations: the head, what it rests on, the event with who comes and what happens. */
    static List<SectionView> head(JsonNode json, TextView.Marks marks, List<FindingView> findings) {
        Lines lines = new Lines(marks, findings);
        return Stream.of(
                        new SectionView("Phần đầu", heading(json, lines)),
                        new SectionView("Căn cứ", lines.each("c", json.path("bases"), SectionView::basis)),
                        new SectionView("Sự kiện và phương án", event(json, lines)),
                        new SectionView("Thành phần", lines.each("tp", json.path("participants"), SectionView::guests)),
                        new SectionView("Chương trình", lines.each("ct", json.path("agenda"), SectionView::point)))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    /** Below them: the timeline, who signs and who receives it. */
    static List<SectionView> foot(JsonNode json, TextView.Marks marks, List<FindingView> findings) {
        Lines lines = new Lines(marks, findings);
        return Stream.of(
                        new SectionView("Tiến độ", lines.each("t", json.path("timeline"), SectionView::step)),
                        new SectionView("Người ký", lines.each("k", json.path("signatories"), SectionView::signatory)),
                        new SectionView("Nơi nhận", recipients(json, lines)))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    /** A part of the plan line by line, as the page writes it. */
    static List<String> words(String key, JsonNode part) {
        if (part.isArray()) {
            return StreamSupport.stream(part.spliterator(), false)
                    .map(line -> word(key, line))
                    .filter(word -> !word.isBlank())
                    .toList();
        }
        return Stream.of(word(key, part)).filter(word -> !word.isBlank()).toList();
    }

    private static String word(String key, JsonNode line) {
        return switch (key) {
            case "number" -> number(line);
            case "issued" -> issued(line);
            case "bases" -> basis(line);
            case "participants" -> guests(line);
            case "agenda" -> point(line);
            case "timeline" -> step(line);
            case "signatories" -> signatory(line);
            case "event" ->
                Stream.of("starts", "date", "month", "ends", "place")
                        .map(name -> Words.date(line.path(name)))
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining("; "));
            default -> line.isNull() ? "" : Words.value(key, line);
        };
    }

    private static String basis(JsonNode line) {
        return line.hasNonNull("text") ? line.path("text").asText() : Words.value("", line);
    }

    private static List<Line> heading(JsonNode json, Lines lines) {
        List<Line> all = new ArrayList<>();
        lines.add(all, "so", "Số, ký hiệu", number(json.path("number")), json.path("number"));
        lines.add(all, "ngay", "Ban hành", issued(json.path("issued")), json.path("issued"));
        int n = 0;
        for (JsonNode issuer : json.path("issuers")) {
            lines.find(all, "cq" + n++, "Cơ quan ban hành", issuer.asText(""), false);
        }
        lines.find(all, "ten", "Trích yếu", json.path("title").asText(""), false);
        return all;
    }

    private static String number(JsonNode number) {
        return number.path("text").asText("");
    }

    private static String issued(JsonNode issued) {
        return joined(", ", issued.path("place").asText(""), Words.date(issued.path("date")));
    }

    private static List<Line> event(JsonNode json, Lines lines) {
        JsonNode event = json.path("event");
        List<Line> all = new ArrayList<>();
        String when = Stream.of("starts", "date", "month")
                .map(key -> Words.date(event.path(key)))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
        String until = Words.date(event.path("ends"));
        lines.add(
                all,
                "sk",
                event.path("tentative").asBoolean() ? "Thời gian (dự kiến)" : "Thời gian",
                joined(" đến ", when, until),
                event);
        lines.find(all, "sk-noi", "Địa điểm", event.path("place").asText(""), false);
        lines.find(all, "sk-hinh-thuc", "Hình thức", form(event.path("form").asText("")), false);
        lines.find(
                all,
                "sk-so",
                "Dự kiến số người",
                event.path("expectedAttendance").asText(""),
                false);
        int n = 0;
        for (JsonNode each : event.path("alternatives")) {
            lines.add(
                    all,
                    "pa" + n,
                    "Phương án " + ++n,
                    joined(
                            ": ",
                            each.path("when").asText(""),
                            each.path("place").asText("")),
                    each);
        }
        return all;
    }

    private static String form(String form) {
        return form.equals("ONLINE") ? "Trực tuyến" : form;
    }

    private static String guests(JsonNode node) {
        String counts = node.path("counts").isArray()
                ? String.join(" + ", counts(node.path("counts")))
                : node.path("count").asText("");
        return joined(
                ": ", node.path("org").asText(node.path("text").asText("")), counts.isEmpty() ? "" : counts + " người");
    }

    private static List<String> counts(JsonNode counts) {
        List<String> all = new ArrayList<>();
        counts.forEach(count -> all.add(count.asText()));
        return all;
    }

    private static String point(JsonNode node) {
        String hours = joined(" – ", hour(node.path("from")), hour(node.path("to")));
        return joined(
                ": ",
                hours,
                node.isTextual() ? node.asText() : node.path("what").asText(""));
    }

    private static String hour(JsonNode node) {
        return node.asText("").replace(':', 'g');
    }

    private static String step(JsonNode node) {
        String when = joined(
                " đến ", Words.date(node.path("from")), Words.date(node.path("to")), Words.date(node.path("due")));
        return joined(": ", when, node.path("what").asText(""));
    }

    private static String signatory(JsonNode node) {
        return joined(
                ", ",
                node.path("authority").asText(""),
                node.path("position").asText(""),
                node.path("name").asText(""));
    }

    private static List<Line> recipients(JsonNode json, Lines lines) {
        List<Line> all = new ArrayList<>();
        int n = 0;
        for (JsonNode each : json.path("recipients")) {
            String text = each.isTextual() ? each.asText() : each.path("text").asText("");
            lines.find(all, "r" + n++, "", text, true);
        }
        return all;
    }

    private static String joined(String between, String... parts) {
        return String.join(
                between, Stream.of(parts).filter(part -> !part.isBlank()).toList());
    }

    private record Lines(TextView.Marks marks, List<FindingView> findings) {

        void add(List<Line> all, String key, String label, String text, JsonNode item) {
            if (!text.isBlank() || item.has("source")) {
                all.add(new Line(key, label, text, marks.source(key, item.path("source")), about(key)));
            }
        }

        /** One of which the reading names no place: its words are looked for, where they are long enough to tell. */
        void find(List<Line> all, String key, String label, String text, boolean atTheFoot) {
            if (!text.isBlank()) {
                boolean placed = text.length() > 3 && marks.words(key, text, atTheFoot);
                all.add(new Line(key, label, text, placed, about(key)));
            }
        }

        List<Line> each(String letter, JsonNode list, Function<JsonNode, String> words) {
            List<Line> all = new ArrayList<>();
            int n = 0;
            for (JsonNode each : list) {
                add(all, letter + n++, "", words.apply(each), each);
            }
            return all;
        }

        private List<FindingView> about(String key) {
            return findings.stream().filter(each -> each.item().equals(key)).toList();
        }
    }
}
