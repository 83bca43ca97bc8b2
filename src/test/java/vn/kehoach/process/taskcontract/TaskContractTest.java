package vn.kehoach.process.taskcontract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.process.unitreport.UnitReport;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

class TaskContractTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "userTask_draftPlan | {} | planReady",
                "userTask_draftPlan | {\"planReady\": false} | planReady",
                "userTask_draftPlan | {\"planReady\": \"true\"} | planReady",
                "userTask_revisePlan | {} | nextStep",
                "userTask_revisePlan | {\"nextStep\": \"DISPATCH\"} | nextStep",
                "userTask_closePlan | {\"conclusion\": \"  \"} | conclusion",
                "userTask_giveOpinion | {\"opinion\": \"SILENT\"} | opinion",
                "userTask_giveOpinion | {\"opinion\": \"AGREE_WITH_COMMENTS\"} | comments",
                "userTask_giveOpinion | {\"opinion\": \"DISAGREE\", \"comments\": \"\"} | comments",
                "userTask_signDocument | {\"decision\": \"RETURN\"} | reason",
                "userTask_consolidateReport | {\"ready\": 1} | ready",
                "userTask_submitReport | {\"summary\": \"x\", \"sections\": [\"a\"]} | sections",
                "userTask_submitReport | {\"summary\": 5} | summary",
                "userTask_submitReport | {\"summary\": \"x\", \"nothingToReport\": \"yes\"} | nothingToReport",
                "userTask_submitReport | {\"summary\": \"x\", \"figures\": [1]} | figures",
                "userTask_submitReport | {\"summary\": \"x\", \"figures\": \"{\"} | figures",
                "userTask_submitReport | {\"summary\": \"x\", \"attachmentIds\": \"a\"} | attachmentIds",
                "userTask_submitReport | {\"summary\": \"x\", \"attachmentIds\": [1]} | attachmentIds",
                "userTask_submitReport | {\"summary\": \"x\", \"opinionCount\": -1} | opinionCount",
                "userTask_submitReport | {\"summary\": \"x\", \"opinionCount\": 1.5} | opinionCount",
                "userTask_reviewReport | {\"decision\": \"RETURN\", \"reason\": \"x\"} | newDueAt",
                "userTask_reviewReport | {\"decision\": \"RETURN\", \"reason\": \"x\", \"newDueAt\": \"2020-02-31\"} | newDueAt",
                "userTask_decideExtension | {\"decision\": \"REFUSE\"} | reason",
                "userTask_performDuty | {\"done\": true} | result",
                "userTask_performDuty | {\"progress\": 101} | progress",
                "userTask_acceptDuty | {\"decision\": \"RETURN\"} | reason"
            })
    void what_is_wrong_is_refused_with_its_field(String task, String fields, String wrong) {
        Refused refused = catchThrowableOfType(Refused.class, () -> read(task, fields));

        assertThat(refused.reason().status()).isEqualTo(422);
        assertThat(refused.fields()).extracting(FieldError::field).containsExactly(wrong);
        assertThat(refused.getMessage()).startsWith(refused.fields().get(0).label());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "userTask_draftPlan | {\"planReady\": true, \"approved\": true} | approved",
                "userTask_draftPlan | {\"PlanReady\": true} | PlanReady",
                "userTask_signDocument | {\"decision\": \"SIGN\", \"signedBy\": \"bithu\"} | signedBy",
                "userTask_signDocument | {\"approved\": true} | approved",
                "userTask_signDocument | {\"decision\": \"SIGN\", \"signing.state\": {\"a\": 1}} | signing.state"
            })
    void what_the_form_does_not_have_is_refused_as_such_with_its_name(String task, String fields, String foreign) {
        Refused refused = catchThrowableOfType(Refused.class, () -> read(task, fields));

        assertThat(refused.reason().status()).isEqualTo(400);
        assertThat(refused.fields().get(0).field()).isEqualTo(foreign);
        assertThat(refused.getMessage()).startsWith("Trường “" + foreign + "”: không có trong biểu mẫu");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "userTask_draftPlan | {\"planReady\": true}",
                "userTask_giveOpinion | {\"opinion\": \"AGREE\"}",
                "userTask_giveOpinion | {\"opinion\": \"DISAGREE\", \"comments\": \"Bỏ mục 3\"}",
                "userTask_signDocument | {\"decision\": \"SIGN\", \"reason\": null}",
                "userTask_submitReport | {\"nothingToReport\": true}",
                "userTask_submitReport | {\"summary\": \"x\", \"figures\": {\"a\": 1}, \"attachmentIds\": [], \"opinionCount\": 5}",
                "userTask_submitReport | {\"summary\": \"x\", \"figures\": \"{}\", \"attachmentIds\": \"[]\"}",
                "userTask_decideExtension | {\"decision\": \"GRANT\"}",
                "userTask_decideExtension | {\"decision\": \"GRANT\", \"newDueAt\": \"\"}",
                "userTask_performDuty | {\"progress\": 40}"
            })
    void what_a_form_sends_is_taken(String task, String fields) {
        assertThat(read(task, fields)).isNotEmpty();
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        Refused refused = catchThrowableOfType(
                Refused.class, () -> read("userTask_reviewReport", "{\"decision\": \"RETURN\", \"x\": 1}"));

        assertThat(refused.fields()).extracting(FieldError::field).containsExactly("x", "reason", "newDueAt");
        assertThat(refused.getMessage()).contains("Lý do trả lại: phải nêu lý do", "Hạn mới: phải có hạn mới");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-24T17:00", "2020-02-24T17:00:00+07:00", "2020-02-24T10:00:00.000+0000"})
    void a_date_is_read_in_each_shape_that_a_route_sends(String newDueAt) {
        VariableMap variables =
                contract("userTask_decideExtension").read(Map.of("decision", "GRANT", "newDueAt", newDueAt));

        assertThat(variables.get(UnitReport.NEW_DUE_AT.name()))
                .isEqualTo(Date.from(Instant.parse("2020-02-24T10:00:00Z")));
    }

    @Test
    void a_day_runs_to_its_end() {
        VariableMap variables =
                contract("userTask_decideExtension").read(Map.of("decision", "GRANT", "newDueAt", "2020-02-24"));

        assertThat(variables.get("newDueAt")).isEqualTo(Date.from(Instant.parse("2020-02-24T16:59:59Z")));
    }

    @Test
    void the_engine_keeps_nothing_and_reads_nothing_old() {
        VariableMap variables = contract("userTask_submitReport").read(Map.of("summary", "Đã làm"));

        assertThat(variables.keySet())
                .containsExactlyInAnyOrder(
                        "summary", "nothingToReport", "figures", "sections", "attachmentIds", "opinionCount");
        assertThat(variables.keySet()).allMatch(name -> ((TypedValue) variables.getValueTyped(name)).isTransient());
        assertThat(variables.get("nothingToReport")).isEqualTo(false);
        assertThat(variables.get("opinionCount")).isNull();
    }

    @Test
    void text_is_stripped_composed_and_limited() {
        TaskContract contract = contract("userTask_closePlan");

        assertThat(contract.read(Map.of("conclusion", "  Đạt kết quả  "))).containsEntry("conclusion", "Đạt kết quả");
        assertThatThrownBy(() -> contract.read(Map.of("conclusion", "a\0b"))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> contract.read(Map.of("conclusion", "a".repeat(20_001))))
                .hasMessageContaining("20000");
    }

    @Test
    void ids_arrive_as_a_list() {
        VariableMap variables =
                contract("userTask_submitReport").read(Map.of("summary", "x", "attachmentIds", "[\"a\",\"b\"]"));

        assertThat(variables.get("attachmentIds")).isEqualTo(List.of("a", "b"));
    }

    private static VariableMap read(String task, String fields) {
        try {
            return contract(task)
                    .read(new ObjectMapper().readValue(fields, new TypeReference<Map<String, Object>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static TaskContract contract(String task) {
        return TaskContracts.of(task).orElseThrow();
    }
}
