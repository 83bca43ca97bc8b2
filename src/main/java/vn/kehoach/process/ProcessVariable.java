package vn.kehoach.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import vn.kehoach.shared.Refused;

/**
 * A variable of a process, declared once with its name and type. Lists and objects are kept as JSON, never as
 * serialised Java.
 *
 * @param <T> what the code reads and writes
 */
public final class ProcessVariable<T> {

    private static final String JSON = "application/json";

    private final String name;
    private final Function<Object, T> reading;
    private final BiFunction<T, Boolean, TypedValue> writing;

    private ProcessVariable(String name, Function<Object, T> reading, BiFunction<T, Boolean, TypedValue> writing) {
        this.name = name;
        this.reading = reading;
        this.writing = writing;
    }

    /** Words that a person has typed. */
    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class::cast, Variables::stringValue);
    }

    /** The id of a thing that a table knows. */
    public static ProcessVariable<String> id(String name) {
        return text(name);
    }

    /** One of the answers of a choice; kept under its name, which models compare. */
    public static <E extends Enum<E>> ProcessVariable<E> choice(String name, Class<E> answers) {
        return new ProcessVariable<>(
                name,
                value -> Enum.valueOf(answers, (String) value),
                (answer, passing) -> Variables.stringValue(answer.name(), passing));
    }

    /** Yes or no. */
    public static ProcessVariable<Boolean> bool(String name) {
        return new ProcessVariable<>(name, Boolean.class::cast, Variables::booleanValue);
    }

    /** A whole number. */
    public static ProcessVariable<Long> integer(String name) {
        return new ProcessVariable<>(name, value -> ((Number) value).longValue(), Variables::longValue);
    }

    /** A moment; the engine keeps it as a date, so that timers can read it. */
    public static ProcessVariable<Instant> moment(String name) {
        return new ProcessVariable<>(
                name,
                value -> ((Date) value).toInstant(),
                (moment, passing) -> Variables.dateValue(Date.from(moment), passing));
    }

    /** A JSON object, such as the figures of a report. */
    public static ProcessVariable<Map<String, Object>> jsonObject(String name) {
        return new ProcessVariable<>(
                name, JsonValues::object, (object, passing) -> json(JsonValues.write(object), passing));
    }

    /** Ids for a multi-instance element, which reads a collection, or from a form. */
    public static ProcessVariable<List<String>> idList(String name) {
        return new ProcessVariable<>(name, JsonValues::ids, ProcessVariable::collection);
    }

    private static TypedValue json(String text, boolean passing) {
        return SpinValues.jsonValue(text).setTransient(passing).create();
    }

    private static TypedValue collection(List<String> ids, boolean passing) {
        return Variables.objectValue(new ArrayList<>(ids), passing)
                .serializationDataFormat(JSON)
                .create();
    }

    /** Its name in models, forms and the REST interface. */
    public String name() {
        return name;
    }

    /** What it holds there; empty where it is not set or null. */
    public Optional<T> get(VariableScope scope) {
        return Optional.ofNullable(scope.getVariable(name)).map(reading);
    }

    /** What it holds there; where it is missing somebody set the process to a step whose time has not come. */
    public T require(VariableScope scope) {
        return get(scope)
                .orElseThrow(() -> Refused.conflict("Bước này chưa đến lượt: quy trình chưa có “" + name
                        + "” của bước trước; hãy bắt đầu từ bước trước đó"));
    }

    /** Keeps it with the process. */
    public void set(VariableScope scope, T value) {
        scope.setVariable(name, writing.apply(value, false));
    }

    /** Keeps it until the end of the transaction only. */
    public void setTransient(VariableScope scope, T value) {
        scope.setVariable(name, transientValue(value));
    }

    /** The value in the shape in which {@link #setTransient} hands it to the engine. */
    public TypedValue transientValue(T value) {
        return writing.apply(value, true);
    }

    @Override
    public String toString() {
        return name;
    }
}
