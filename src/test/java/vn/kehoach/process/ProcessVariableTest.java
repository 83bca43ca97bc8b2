package vn.kehoach.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.junit.jupiter.api.Test;

class ProcessVariableTest {

    private final VariableScope scope = new VariableScopeInMemory();

    @Test
    void what_is_set_can_be_read_again_with_its_type() {
        Instant due = Instant.parse("2020-02-20T16:59:59Z");

        ProcessVariable.text("reason").set(scope, "Thiếu số liệu");
        ProcessVariable.moment("newDueAt").set(scope, due);
        ProcessVariable.integer("progress").set(scope, 40L);

        assertThat(ProcessVariable.text("reason").get(scope)).contains("Thiếu số liệu");
        assertThat(ProcessVariable.moment("newDueAt").require(scope)).isEqualTo(due);
        assertThat(ProcessVariable.integer("progress").require(scope)).isEqualTo(40L);
        assertThat(scope.getVariable("newDueAt")).isInstanceOf(Date.class);
    }

    @Test
    void an_id_list_is_a_collection_for_the_engine_and_json_when_stored() {
        ProcessVariable<List<String>> consultees = ProcessVariable.idList("consultees");

        ObjectValue value = (ObjectValue) consultees.transientValue(List.of("bithu", "phobithu"));

        assertThat(value.getValue()).isEqualTo(List.of("bithu", "phobithu"));
        assertThat(value.getSerializationDataFormat()).isEqualTo("application/json");
    }

    @Test
    void ids_that_a_form_has_sent_as_json_are_read_as_a_list() {
        scope.setVariable("attachmentIds", "[\"a1\",\"a2\"]");

        assertThat(ProcessVariable.idList("attachmentIds").require(scope)).containsExactly("a1", "a2");
    }

    @Test
    void an_object_is_kept_as_json() {
        TypedValue figures = ProcessVariable.jsonObject("figures").transientValue(Map.of("Đoàn viên", 12));

        assertThat(((JsonValue) figures).getValueSerialized()).isEqualTo("{\"Đoàn viên\":12}");
        assertThat(figures.isTransient()).isTrue();
    }

    @Test
    void a_missing_variable_is_empty_and_cannot_be_required() {
        ProcessVariable<Boolean> done = ProcessVariable.bool("done");

        assertThat(done.get(scope)).isEmpty();
        assertThatThrownBy(() -> done.require(scope)).hasMessageContaining("done");
    }
}
