package vn.kehoach.reading.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.kehoach.plan.content.due.Deadline;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.duty.Change;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.duty.Said;
import vn.kehoach.plan.content.line.ContentMapper;

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
            ObligationLine line,
            Map<String, String> alternatives,
            UnaryOperator<String> unitName,
            boolean placed,
            List<FindingView> findings) {
        String due = due(line.said().deadline());
        boolean checked = line.desk().checked().orElse(false);
        JsonNode json = ContentMapper.write(line);
        return new DutyView(
                line.index(),
                who(line.said()),
                line.said().what().orElse(""),
                Words.kind(line.said().kind().orElse(ObligationKind.DUTY.name())),
                due,
                checked
                        ? List.of()
                        : line.found().uncertain().stream().map(Words::doubt).toList(),
                due.isEmpty() ? candidates(line.found().candidates()) : List.of(),
                facts(line, json, alternatives, unitName),
                line.desk()
                        .read()
                        .map(read -> differences(ContentMapper.write(read), json))
                        .orElse(List.of()),
                line.desk().change().map(DutyView::differences).orElse(List.of()),
                checked,
                line.desk().addedByHand().orElse(false),
                placed,
                line.desk().change().flatMap(Change::state).orElse(""),
                findings.stream()
                        .filter(each -> each.item().equals("o" + line.index()))
                        .toList());
    }

    private static String who(Said said) {
        String who = String.join("; ", said.who().written());
        return who.isBlank() ? "Chưa ghi đơn vị" : who;
    }

    static String due(Deadline deadline) {
        String due = Words.date(deadline.due());
        String before = Words.date(deadline.before());
        if (!due.isBlank() || !before.isBlank()) {
            String first = due.isBlank() ? "trước " + before : due;
            return deadline.rule().map(rule -> first + "; " + rule.words()).orElse(first);
        }
        return deadline.words().orElse("");
    }

    private static List<Candidate> candidates(List<String> days) {
        return days.stream()
                .distinct()
                .map(iso -> new Candidate(iso, Words.date(Optional.of(iso))))
                .toList();
    }

    private static List<String> facts(
            ObligationLine line, JsonNode json, Map<String, String> alternatives, UnaryOperator<String> unitName) {
        List<String> facts = new ArrayList<>();
        line.said()
                .onlyIf()
                .filter(id -> !id.isEmpty())
                .ifPresent(id -> facts.add("Chỉ khi: " + alternatives.getOrDefault(id, id)));
        Words.FACTS.stream()
                .filter(json::hasNonNull)
                .forEach(key -> facts.add(Words.field(key) + ": " + Words.value(key, json.path(key))));
        if (line.said().ifAny().orElse(false)) {
            facts.add("Nếu có");
        }
        line.chosen().written().stream()
                .map(unitName)
                .reduce((one, other) -> one + ", " + other)
                .ifPresent(units -> facts.add("Trong danh bạ: " + units));
        return List.copyOf(facts);
    }

    private static List<Difference> differences(Change change) {
        return change.now()
                .map(now -> differences(
                        change.old().<JsonNode>map(ContentMapper::write).orElse(MissingNode.getInstance()),
                        ContentMapper.write(now),
                        ContentMapper.write(now)))
                .orElse(List.of());
    }

    /** What was said in each of those fields, and what is said now. */
    private static List<Difference> differences(JsonNode old, JsonNode now) {
        return differences(old, now, old);
    }

    private static List<Difference> differences(JsonNode old, JsonNode now, JsonNode fields) {
        return fields.properties().stream()
                .map(Map.Entry::getKey)
                .map(key -> new Difference(
                        Words.field(key), Words.value(key, old.path(key)), Words.value(key, now.path(key))))
                .toList();
    }

    public boolean dated() {
        return !due.isEmpty();
    }
}
