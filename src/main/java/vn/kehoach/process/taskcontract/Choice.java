package vn.kehoach.process.taskcontract;

import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.process.taskcontract.FormField.Answer;
import vn.kehoach.process.taskcontract.FormField.Type;

/**
 * One of several answers.
 *
 * @param answers in the order of the form
 */
record Choice(List<Answer> answers) implements FieldType<String> {

    @Override
    public String read(Object given) throws WrongValue {
        if (given instanceof String value
                && answers.stream().anyMatch(each -> each.value().equals(value))) {
            return value;
        }
        throw new WrongValue("phải là một trong: "
                + answers.stream().map(Answer::value).sorted().collect(Collectors.joining(", ")));
    }

    @Override
    public Type type() {
        return Type.CHOICE;
    }

    @Override
    public String shown(String label, List<Object> values) {
        return "“" + label + "” là "
                + answers.stream()
                        .filter(each -> values.contains(each.value()))
                        .map(each -> "“" + each.label() + "”")
                        .collect(Collectors.joining(" hoặc "));
    }
}
