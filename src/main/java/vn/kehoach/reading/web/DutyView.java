package vn.kehoach.reading.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One obligation on the reading page.
 *
 * @param index its place in the content, from 0
 * @param due empty where it has none
 * @param doubts why something about it is uncertain
 * @param candidates dates that it may have, while it has none
 * @param placed whether its words stand in the document
 * @param change what the new version of the document says of it: NEW, CHANGED, GONE; empty for nothing
 */
record DutyView(
        int index,
        String who,
        String what,
        String kind,
        String due,
        List<String> doubts,
        List<Candidate> candidates,
        List<String> facts,
        List<Difference> corrected,
        List<Difference> differences,
        boolean checked,
        boolean byHand,
        boolean placed,
        String change,
        List<FindingView> findings) {

    /** A date to choose. */
    record Candidate(String value, String label) {}

    /** What a field said, and what it says. */
    record Difference(String label, String old, String now) {}

    public String key() {
        return "o" + index;
    }

    /** The bodies of one group of the page. */
    record Group(String who, List<DutyView> duties) {}

    static DutyView of(
            int index,
            JsonNode json,
            Map<String, String> alternatives,
            UnaryOperator<String> unitName,
            boolean placed,
            List<FindingView> findings) {
        String due = due(json);
        boolean checked = json.path("checked").asBoolean();
        return new DutyView(
                index,
                who(json),
                json.path("what").asText(""),
                Words.kind(json.path("kind").asText("DUTY")),
                due,
                checked
                        ? List.of()
                        : texts(json.path("uncertain")).map(Words::doubt).toList(),
                due.isEmpty() ? candidates(json) : List.of(),
                facts(json, alternatives, unitName),
                corrected(json),
                differences(json.path("change")),
                checked,
                json.path("addedByHand").asBoolean(),
                placed,
                json.path("change").path("state").asText(""),
                findings.stream()
                        .filter(each -> each.item().equals("o" + index))
                        .toList());
    }

    static String who(JsonNode json) {
        String who = String.join("; ", texts(json.path("who")).toList());
        return who.isBlank() ? "Chưa ghi đơn vị" : who;
    }

    static Stream<String> texts(JsonNode node) {
        return node.isTextual()
                ? Stream.of(node.asText())
                : StreamSupport.stream(node.spliterator(), false)
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText);
    }

    static String due(JsonNode json) {
        String due = Words.date(json.path("due"));
        String before = Words.date(json.path("before"));
        if (due.isBlank() && before.isBlank()) {
            return json.path("relative").isObject() || json.path("recurs").isObject()
                    ? "“" + json.path("term").asText(Words.value("recurrence", json.path("recurrence"))) + "”"
                    : "";
        }
        return due.isBlank() ? "trước " + before : due;
    }

    private static List<Candidate> candidates(JsonNode json) {
        return texts(json.path("candidates"))
                .distinct()
                .map(iso -> new Candidate(iso, Words.date(com.fasterxml.jackson.databind.node.TextNode.valueOf(iso))))
                .toList();
    }

    private static List<String> facts(JsonNode json, Map<String, String> alternatives, UnaryOperator<String> unitName) {
        List<String> facts = new ArrayList<>();
        String alternative = json.path("onlyIf").asText("");
        if (!alternative.isEmpty()) {
            facts.add("Chỉ khi: " + alternatives.getOrDefault(alternative, alternative));
        }
        Stream.of("quotaIs", "quota", "quotaUnit", "product", "condition", "term", "recurrence", "partners", "routing")
                .filter(key -> json.hasNonNull(key))
                .forEach(key -> facts.add(Words.field(key) + ": " + Words.value(key, json.path(key))));
        if (json.path("optional").asBoolean()) {
            facts.add("Nếu có");
        }
        texts(json.path("units"))
                .map(unitName)
                .reduce((one, other) -> one + ", " + other)
                .ifPresent(units -> facts.add("Trong danh bạ: " + units));
        return List.copyOf(facts);
    }

    private static List<Difference> corrected(JsonNode json) {
        return json.path("read").properties().stream()
                .map(field -> new Difference(
                        Words.field(field.getKey()),
                        Words.value(field.getKey(), field.getValue()),
                        Words.value(field.getKey(), json.path(field.getKey()))))
                .toList();
    }

    private static List<Difference> differences(JsonNode change) {
        return change.path("now").properties().stream()
                .map(field -> new Difference(
                        Words.field(field.getKey()),
                        Words.value(field.getKey(), change.path("old").path(field.getKey())),
                        Words.value(field.getKey(), field.getValue())))
                .toList();
    }

    public boolean dated() {
        return !due.isEmpty();
    }
}
