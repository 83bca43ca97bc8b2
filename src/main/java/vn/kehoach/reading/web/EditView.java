package vn.kehoach.reading.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.kehoach.plan.content.ObligationKind;
import vn.kehoach.reading.desk.Split;

/**
 * The forms in which one obligation is corrected, split, merged and removed.
 *
 * @param quota empty where there is none; null where it is more than a number, which this form does not write
 * @param before the words of “trước ngày …”; empty where the plan says it otherwise
 * @param places where it may be split, each as the beginning of the second part
 * @param listed how many a list in its words would make
 */
record EditView(
        int index,
        String who,
        List<Choice> units,
        String what,
        String kind,
        String day,
        String hour,
        String before,
        String quota,
        String onlyIf,
        List<Choice> alternatives,
        List<Choice> places,
        int listed,
        List<Choice> others) {

    private static final int BRIEF = 70;

    /** A value with its words. */
    record Choice(String value, String label) {}

    static EditView of(JsonNode content, int index, UnaryOperator<String> unitName) {
        JsonNode json = content.path("obligations").path(index);
        String what = json.path("what").asText("");
        String due = json.path("due").asText("");
        return new EditView(
                index,
                String.join("; ", DutyView.texts(json.path("who")).toList()),
                DutyView.texts(json.path("units"))
                        .map(code -> new Choice(code, unitName.apply(code)))
                        .toList(),
                what,
                json.path("kind").asText("DUTY"),
                Words.formDay(due),
                Words.formHour(due),
                due.isEmpty() && json.hasNonNull("before") ? DutyView.due(json) : "",
                json.path("quota").isObject()
                        ? null
                        : json.path("quota").asText("").replace("null", ""),
                json.path("onlyIf").asText(""),
                alternatives(content).entrySet().stream()
                        .map(each -> new Choice(each.getKey(), each.getValue()))
                        .toList(),
                Split.places(what).stream()
                        .map(place -> new Choice(place, "… | " + brief(place)))
                        .toList(),
                Split.listed(what),
                others(content.path("obligations"), index));
    }

    /** The ways in which the event may take place, by id. */
    static Map<String, String> alternatives(JsonNode content) {
        Map<String, String> alternatives = new java.util.LinkedHashMap<>();
        int n = 0;
        for (JsonNode each : content.path("event").path("alternatives")) {
            alternatives.put(
                    each.path("id").asText(""),
                    "Phương án " + ++n + " (" + each.path("when").asText("") + ")");
        }
        return alternatives;
    }

    private static List<Choice> others(JsonNode obligations, int index) {
        List<Choice> others = new ArrayList<>();
        for (int n = 0; n < obligations.size(); n++) {
            if (n != index) {
                others.add(new Choice(
                        String.valueOf(n),
                        (n + 1) + ". " + brief(obligations.get(n).path("what").asText(""))));
            }
        }
        return others;
    }

    private static String brief(String words) {
        return words.length() <= BRIEF ? words : words.substring(0, BRIEF) + "…";
    }

    /** What comes next, which is merged most often. */
    public String next() {
        return others.stream()
                .map(Choice::value)
                .filter(value -> Integer.parseInt(value) == index + 1)
                .findFirst()
                .orElse("");
    }

    public List<Choice> kinds() {
        return Stream.of(
                        ObligationKind.DUTY,
                        ObligationKind.UNIT_REPORT,
                        ObligationKind.OPINION,
                        ObligationKind.INVITATION,
                        ObligationKind.ATTENDANCE,
                        ObligationKind.PREPARATION,
                        ObligationKind.CONSOLIDATION,
                        ObligationKind.CONSULTATION,
                        ObligationKind.FINALISATION,
                        ObligationKind.EVENT,
                        ObligationKind.FINAL_REPORT,
                        ObligationKind.PERIOD)
                .map(each -> new Choice(each.name(), each.label()))
                .toList();
    }
}
