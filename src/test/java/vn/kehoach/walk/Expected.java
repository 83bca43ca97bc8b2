package vn.kehoach.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.kehoach.testing.Examples;

/** What a careful reader takes from the plans of the examples, which lie beside the project. */
public final class Expected {

    private Expected() {}

    /** The content of 81-KH/ĐTN. */
    public static ObjectNode plan81() {
        return Examples.expected("81-KH-2019");
    }

    /** The same, with the people whom the office chose: three are asked, one signs. */
    public static ObjectNode plan81WithPeople() {
        ObjectNode content = plan81SignedBy("bithu");
        ObjectNode consultation = content.putObject("consultation");
        consultation.putArray("users").add("bithu").add("phobithu").add("btv-thanhdoan");
        consultation.put("until", "2019-11-25T17:00");
        askByTemplate(content);
        return content;
    }

    /** What the office asks each unit for, line by line, so that the figures of 26 units add up. */
    public static void askByTemplate(ObjectNode content) {
        obligations(content, "UNIT_REPORT").forEach(line -> template((ObjectNode) line));
    }

    private static void template(ObjectNode report) {
        ObjectNode template = report.putObject("reportTemplate");
        template.putArray("sections")
                .addObject()
                .put("title", "Kết quả nổi bật")
                .put("required", false);
        ArrayNode indicators = template.putArray("indicators");
        indicators
                .addObject()
                .put("name", "Tỉ lệ chỉ tiêu đã đạt")
                .put("unit", "%")
                .put("type", "PERCENT")
                .put("least", 0)
                .put("most", 100);
        indicators
                .addObject()
                .put("name", "Đoàn viên")
                .put("unit", "người")
                .put("type", "INTEGER")
                .put("least", 0)
                .put("summed", true);
    }

    /** The same, without consultation. */
    public static ObjectNode plan81SignedBy(String user) {
        ObjectNode content = plan81();
        ((ObjectNode) content.path("signatories").path(0)).put("user", user);
        return content;
    }

    public static List<JsonNode> obligations(JsonNode content, String kind) {
        return ofKind(content.path("obligations"), kind);
    }

    public static List<JsonNode> timeline(JsonNode content) {
        return StreamSupport.stream(content.path("timeline").spliterator(), false)
                .toList();
    }

    private static List<JsonNode> ofKind(JsonNode lines, String kind) {
        return StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> line.path("kind").asText().equals(kind))
                .toList();
    }

    /** The names of the 28 units that 37-KH lists under III.3. */
    public static List<String> unitsOf37() {
        String line = Examples.text("37-KH-2022.txt")
                .lines()
                .filter(each -> each.contains("Đại diện Thường trực Đoàn Sở Khoa học"))
                .findFirst()
                .orElseThrow();
        String names = line.replace("- Đại diện Thường trực ", "").strip().replaceAll("\\.$", "");
        return Arrays.stream(names.split(", ")).toList();
    }

    /** A deadline of the reading as the application writes it: a day runs to its end. */
    public static String dueAt(String due) {
        return due.contains("T") ? due + ":00+07:00" : due + "T23:59:59+07:00";
    }

    /** The deadline of an obligation or of an entry of the timeline; an entry with a period is due on its last day. */
    public static String dueAt(JsonNode line) {
        JsonNode due = line.hasNonNull("due") ? line.path("due") : line.path("to");
        return due.isTextual() ? dueAt(due.asText()) : null;
    }
}
