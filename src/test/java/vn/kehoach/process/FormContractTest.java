package vn.kehoach.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import vn.kehoach.process.taskcontract.FormField;
import vn.kehoach.process.taskcontract.FormField.Answer;
import vn.kehoach.process.taskcontract.TaskForms;

/** Walks all models: every user task has a contract, and whoever fills in its form can read what is asked. */
class FormContractTest {

    private static final String EMBEDDED = "embedded:deployment:";
    private static final String VIETNAMESE = "[^\\x00-\\x7F]";

    static Stream<UserTask> userTasks() {
        return Models.endingWith(".bpmn").stream()
                .map(model -> Bpmn.readModelFromStream(Models.open(model + ".bpmn")))
                .flatMap(model -> model.getModelElementsByType(UserTask.class).stream());
    }

    static Stream<String> tasks() {
        return TaskForms.all().keySet().stream();
    }

    @Test
    void every_user_task_has_a_contract_and_every_contract_a_user_task() {
        Set<String> inModels = userTasks().map(UserTask::getId).collect(Collectors.toCollection(TreeSet::new));

        assertThat(inModels).hasSizeGreaterThanOrEqualTo(13);
        assertThat(TaskForms.all().keySet()).containsExactlyInAnyOrderElementsOf(inModels);
        assertThat(TaskForms.all().values()).allSatisfy(fields -> assertThat(fields)
                .isNotEmpty()
                .extracting(FormField::name)
                .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void every_field_and_every_answer_has_a_label_in_vietnamese(String task) {
        Set<String> names = TaskForms.all().values().stream()
                .flatMap(List::stream)
                .flatMap(field -> Stream.concat(
                        Stream.of(field.name()), field.answers().stream().map(Answer::value)))
                .collect(Collectors.toSet());

        assertThat(TaskForms.of(task)).allSatisfy(field -> {
            assertThat(labels(field)).allSatisfy(label -> {
                assertThat(label).isNotBlank().containsPattern(VIETNAMESE);
                assertThat(List.of(label.split("[^\\p{L}_]+"))).doesNotContainAnyElementsOf(names);
            });
            assertThat(field.answers()).extracting(Answer::label).doesNotHaveDuplicates();
        });
    }

    private static Stream<String> labels(FormField field) {
        return Stream.concat(Stream.of(field.label()), field.answers().stream().map(Answer::label));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void a_field_that_depends_on_another_says_so_in_words_that_the_form_shows(String task) {
        Map<String, FormField> fields =
                TaskForms.of(task).stream().collect(Collectors.toMap(FormField::name, field -> field));

        assertThat(fields.values()).allSatisfy(field -> field.requiredWhen().ifPresent(condition -> {
            FormField other = fields.get(condition.field());
            assertThat(condition.values()).isNotEmpty();
            assertThat(condition.words()).startsWith("Bắt buộc").contains("“" + other.label() + "”");
            assertThat(other.answers())
                    .filteredOn(answer -> condition.values().contains(answer.value()))
                    .allSatisfy(answer -> assertThat(condition.words()).contains("“" + answer.label() + "”"));
            assertThat(field.required()).isFalse();
        }));
    }

    @ParameterizedTest
    @MethodSource("userTasks")
    void the_form_of_a_task_shows_each_field_by_its_label(UserTask task) throws IOException {
        assertThat(task.getCamundaFormKey()).startsWith(EMBEDDED);
        String form = new ClassPathResource(task.getCamundaFormKey().substring(EMBEDDED.length()))
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(TaskForms.of(task.getId())).allSatisfy(field -> assertThat(form)
                .containsAnyOf("kh-field=\"" + field.name() + "\"", "declared=\"kh.fields." + field.name() + "\""));
    }
}
