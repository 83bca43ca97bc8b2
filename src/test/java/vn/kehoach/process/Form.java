package vn.kehoach.process;

import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** What a form sends: values that do not outlive the transaction. */
public final class Form {

    private final VariableMap fields = Variables.createVariables();

    private Form() {}

    /** A form without fields. */
    public static Form empty() {
        return new Form();
    }

    /** A form with one field filled in. */
    public static <T> Form with(ProcessVariable<T> field, T value) {
        return empty().and(field, value);
    }

    /** And another field. */
    public <T> Form and(ProcessVariable<T> field, T value) {
        fields.putValueTyped(field.name(), field.transientValue(value));
        return this;
    }

    VariableMap fields() {
        return fields;
    }
}
