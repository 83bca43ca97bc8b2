package vn.kehoach.process.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.kehoach.process.taskcontract.FormField;
import vn.kehoach.process.taskcontract.FormField.RequiredWhen;
import vn.kehoach.process.taskcontract.TaskForms;

/** Everything that may be wrong with the form of a task, one thing at a time. */
final class WrongEntries {

    /**
     * What somebody sends.
     *
     * @param task the task's key
     * @param kind what is wrong with it
     * @param field which field is at fault
     * @param label how a refusal calls it
     * @param entry all fields
     */
    record Wrong(String task, String kind, String field, String label, Map<String, Object> entry) {

        @Override
        public String toString() {
            return task + " " + kind + " " + field;
        }
    }

    private WrongEntries() {}

    static Stream<Wrong> ofFields() {
        return TaskForms.all().keySet().stream().flatMap(task -> TaskForms.of(task).stream()
                .flatMap(field ->
                        Stream.of(missing(task, field), unfit(task, field)).flatMap(wrong -> wrong)));
    }

    static Stream<Wrong> foreign() {
        return TaskForms.all().keySet().stream().flatMap(task -> foreignNames(task)
                .map(name -> new Wrong(task, "foreign", name, "Trường “" + name + "”", with(task, name, true))));
    }

    private static Stream<String> foreignNames(String task) {
        String own = TaskForms.of(task).get(0).name();
        return Stream.of("approved", "signedBy", own.toUpperCase(), own + " ", own + ".value", "variables", "assignee");
    }

    /** A good entry of every field. */
    static Map<String, Object> good(String task) {
        Map<String, Object> entry = new LinkedHashMap<>();
        TaskForms.of(task).forEach(field -> entry.put(field.name(), good(field)));
        return entry;
    }

    private static Object good(FormField field) {
        return switch (field.type()) {
            case TEXT -> "Nội dung";
            case CHOICE -> field.answers().get(0).value();
            case FLAG -> false;
            case CONFIRMATION -> true;
            case INTEGER -> field.limits().get("minimum");
            case MOMENT -> "2030-01-31T17:00";
            case TABLE -> Map.of("Số đoàn viên", 12);
            case IDS -> List.of();
        };
    }

    private static Stream<Wrong> missing(String task, FormField field) {
        if (field.required()) {
            return gone(task, field, good(task));
        }
        return field.requiredWhen().stream()
                .flatMap(condition -> decisive(condition).map(value -> with(task, condition.field(), value)))
                .flatMap(entry -> gone(task, field, entry));
    }

    private static Stream<Object> decisive(RequiredWhen condition) {
        return condition.unless() ? Stream.of(false) : condition.values().stream();
    }

    private static Stream<Wrong> gone(String task, FormField field, Map<String, Object> entry) {
        Map<String, Object> without = new LinkedHashMap<>(entry);
        without.remove(field.name());
        Map<String, Object> empty = new LinkedHashMap<>(entry);
        empty.put(field.name(), "   ");
        return Stream.of(
                new Wrong(task, "missing", field.name(), field.label(), without),
                new Wrong(task, "empty", field.name(), field.label(), empty));
    }

    private static Stream<Wrong> unfit(String task, FormField field) {
        return values(field).entrySet().stream().flatMap(kind -> kind.getValue().stream()
                .map(value ->
                        new Wrong(task, kind.getKey(), field.name(), field.label(), with(task, field.name(), value))));
    }

    private static Map<String, List<Object>> values(FormField field) {
        Map<String, Long> limits = field.limits();
        return switch (field.type()) {
            case TEXT ->
                Map.of(
                        "wrong type", List.of(5, true, List.of("a"), Map.of("value", "a")),
                        "not allowed", List.of("a\0b"),
                        "too long", List.of("x".repeat(Math.toIntExact(limits.get("maxLength")) + 1)));
            case CHOICE ->
                Map.of(
                        "wrong type", List.of(5, List.of(field.answers().get(0).value())),
                        "not allowed",
                                List.of(
                                        "APPROVE",
                                        field.answers().get(0).value().toLowerCase()));
            case FLAG -> Map.of("wrong type", List.of("true", 1));
            case CONFIRMATION -> Map.of("wrong type", List.of("true", 1), "not allowed", List.of(false));
            case INTEGER ->
                Map.of(
                        "wrong type", List.of("5", 1.5, true),
                        "out of range", List.of(limits.get("minimum") - 1, limits.get("maximum") + 1, Long.MAX_VALUE));
            case MOMENT ->
                Map.of("wrong type", List.of(5, true), "not allowed", List.of("2020-02-31", "mai", "31/01/2030"));
            case TABLE ->
                Map.of(
                        "wrong type", List.of(5, "[1]", "{", List.of(1)),
                        "too long", List.of(Map.of("Ghi chú", "x".repeat(20_001))));
            case IDS ->
                Map.of(
                        "wrong type", List.of(5, "a", List.of(1), Map.of("a", 1)),
                        "too long",
                                List.of(
                                        List.of("x".repeat(Math.toIntExact(limits.get("maxLength")) + 1)),
                                        new ArrayList<>(Collections.nCopies(
                                                Math.toIntExact(limits.get("maxItems")) + 1, "x"))));
        };
    }

    private static Map<String, Object> with(String task, String field, Object value) {
        Map<String, Object> entry = good(task);
        entry.put(field, value);
        return entry;
    }
}
