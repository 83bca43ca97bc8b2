package vn.kehoach.process.taskcontract;

import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.process.taskcontract.FormField.Answer;
import vn.kehoach.process.taskcontract.FormField.Type;
import vn.kehoach.shared.Worded;

/**
 * One of several answers, each with the words of its enum.
 *
 * @param choices in the order of the form
 */
record Choice<E extends Enum<E> & Worded>(List<E> choices) implements FieldType<E> {

    @Override
    public E read(Object given) throws WrongValue {
        return choices.stream()
                .filter(each -> each.name().equals(given))
                .findFirst()
                .orElseThrow(() -> new WrongValue("phải là một trong: "
                        + choices.stream().map(Enum::name).sorted().collect(Collectors.joining(", "))));
    }

    @Override
    public Type type() {
        return Type.CHOICE;
    }

    @Override
    public List<Answer> answers() {
        return choices.stream().map(Answer::of).toList();
    }

    @Override
    public String shown(String label, List<Object> values) {
        return "“" + label + "” là "
                + choices.stream()
                        .filter(values::contains)
                        .map(each -> "“" + each.label() + "”")
                        .collect(Collectors.joining(" hoặc "));
    }
}
