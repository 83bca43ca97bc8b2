package vn.kehoach.reading.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.plan.ReadFindings;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** Does what a finding of the reading proposes. */
public final class Mend {

    private static final Pattern LINE = Pattern.compile("obligations\\[(\\d{1,6})]");
    private static final Pattern PERIOD = Pattern.compile("\\d{4}\\s*[-–]\\s*\\d{4}");

    private Mend() {}

    /**
     * The words on its button at one of the places of which it speaks; empty where a click cannot mend it there.
     *
     * @param content the plan's content as it stands
     * @param field one of the finding's fields, {@code obligations[3]}
     */
    public static Optional<String> label(JsonNode content, ReadFindings.Kept finding, String field) {
        JsonNode mend = finding.json().path("mend");
        if (isDue(mend)) {
            return dayBefore(content, field)
                    .map(day -> "Hạn cuối là " + VietnamTime.day(day))
                    .or(() ->
                            dated(mend, field) ? Optional.of(mend.path("label").asText()) : Optional.empty());
        }
        boolean can = line(finding).isPresent() && isPeriod(finding, mend);
        return can ? Optional.of(mend.path("label").asText()) : Optional.empty();
    }

    /** The last day of a line that is owed before a day: each line has its own, whatever line the finding names first. */
    private static Optional<LocalDate> dayBefore(JsonNode content, String field) {
        return line(field)
                .map(index ->
                        content.path("obligations").path(index).path("before").asText(""))
                .flatMap(VietnamTime::deadline)
                .map(before -> VietnamTime.dayOf(before).minusDays(1));
    }

    private static boolean dated(JsonNode mend, String field) {
        return line(field).isPresent()
                && line(field).equals(line(mend.path("field").asText()));
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
                        && kept.fields().contains(field)
                        && label(sheet.json(), kept, field).isPresent())
                .findFirst()
                .orElseThrow(() ->
                        Refused.invalid("rule", "Điều cần xem lại", "không còn, hoặc không sửa bằng một lần bấm được"));
        // Where several lines have the finding, the one is meant below which the button was pressed.
        ObjectNode item = sheet.obligation(line(field).or(() -> line(finding)).orElseThrow());
        String value = finding.json().path("mend").path("value").asText();
        if (isDue(finding.json().path("mend"))) {
            Correction.date(
                    item,
                    dayBefore(sheet.json(), field).map(LocalDate::toString).orElse(value));
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
