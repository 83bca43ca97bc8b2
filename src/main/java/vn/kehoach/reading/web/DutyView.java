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
 * @param candidates dates that it may have, while it has none
 * @param placed whether its words stand in the document
 */
record DutyView(
        int index,
        String who,
        String what,
        String kind,
        String due,
        List<Candidate> candidates,
        List<String> facts,
        Check check,
        Renewed renewed,
        boolean placed,
        List<FindingView> findings) {

    /**
     * How far it was gone through.
     *
     * @param byHand whether somebody added it
     * @param doubts why something about it is uncertain
     * @param corrected what was read otherwise
     */
    record Check(boolean checked, boolean byHand, List<String> doubts, List<Difference> corrected) {

        private static Check of(ObligationLine line, JsonNode json) {
            boolean checked = line.desk().checked().orElse(false);
            return new Check(
                    checked,
                    line.desk().addedByHand().orElse(false),
                    checked
                            ? List.of()
                            : line.found().uncertain().stream()
                                    .map(Words::doubt)
                                    .toList(),
                    line.desk()
                            .read()
                            .map(read -> differences(ContentMapper.write(read), json))
                            .orElse(List.of()));
        }
    }

    /**
     * What the new version of the document says of it.
     *
     * @param change NEW, CHANGED, GONE; empty for nothing
     */
    record Renewed(String change, List<Difference> differences) {

        private static Renewed of(Optional<Change> change) {
            return new Renewed(
                    change.flatMap(Change::state).orElse(""),
                    change.map(DutyView::differences).orElse(List.of()));
        }
    }

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
        JsonNode json = ContentMapper.write(line);
        return new DutyView(
                line.index(),
                who(line.said()),
                line.said().what().orElse(""),
                Words.kind(line.said().kind().orElse(ObligationKind.DUTY.name())),
                due,
                due.isEmpty() ? candidates(line.found().candidates()) : List.of(),
                facts(line, json, alternatives, unitName),
                Check.of(line, json),
                Renewed.of(line.desk().change()),
                placed,
                findings.stream()
                        .filter(each -> each.item().equals("o" + line.index()))
                        .toList());
    }

    boolean checked() {
        return check.checked();
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
