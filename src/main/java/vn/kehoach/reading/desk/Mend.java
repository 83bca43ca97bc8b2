package vn.kehoach.reading.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.plan.ReadFindings;
import vn.kehoach.shared.Refused;

/** Does what a finding of the reading proposes. */
public final class Mend {

    private static final Pattern LINE = Pattern.compile("obligations\\[(\\d{1,6})]");
    private static final Pattern PERIOD = Pattern.compile("\\d{4}\\s*[-–]\\s*\\d{4}");

    private Mend() {}

    /** The words on its button; empty where a click cannot mend it. */
    public static Optional<String> label(ReadFindings.Kept finding) {
        JsonNode mend = finding.json().path("mend");
        boolean can = line(finding).isPresent() && (isDue(mend) || isPeriod(finding, mend));
        return can ? Optional.of(mend.path("label").asText()) : Optional.empty();
    }

    /** Where its button stands: a date is proposed for one line, whatever other lines the finding speaks of. */
    public static List<String> places(ReadFindings.Kept finding) {
        JsonNode mend = finding.json().path("mend");
        Optional<Integer> dated = line(mend.path("field").asText());
        return isDue(mend) && dated.isPresent()
                ? finding.fields().stream()
                        .filter(field -> line(field).equals(dated))
                        .toList()
                : finding.fields();
    }

    private static Optional<Integer> line(ReadFindings.Kept finding) {
        return finding.fields().stream().flatMap(field -> line(field).stream()).findFirst();
    }

    private static Optional<Integer> line(String field) {
        Matcher found = LINE.matcher(field);
        return found.lookingAt() ? Optional.of(Integer.parseInt(found.group(1))) : Optional.empty();
    }

    private static boolean isDue(JsonNode mend) {
        return mend.path("field").asText().endsWith(".due");
    }

    private static boolean isPeriod(ReadFindings.Kept finding, JsonNode mend) {
        return PERIOD.matcher(mend.path("value").asText()).matches()
                && PERIOD.matcher(finding.json().path("source").path("text").asText())
                        .find();
    }

    static void apply(Sheet sheet, String rule, String field) {
        ReadFindings.Kept finding = ReadFindings.in(sheet.json()).stream()
                .filter(kept -> kept.rule().equals(rule)
                        && places(kept).contains(field)
                        && label(kept).isPresent())
                .findFirst()
                .orElseThrow(() ->
                        Refused.invalid("rule", "Điều cần xem lại", "không còn, hoặc không sửa bằng một lần bấm được"));
        // Where several lines have the finding, the one is meant below which the button was pressed.
        ObjectNode item = sheet.obligation(line(field).or(() -> line(finding)).orElseThrow());
        String value = finding.json().path("mend").path("value").asText();
        if (isDue(finding.json().path("mend"))) {
            Correction.date(item, value);
        } else {
            Matcher wrong =
                    PERIOD.matcher(finding.json().path("source").path("text").asText());
            if (wrong.find()) {
                Item line = new Item(item);
                line.correct("what", TextNode.valueOf(line.what().replace(wrong.group(), value)));
            }
        }
    }
}
