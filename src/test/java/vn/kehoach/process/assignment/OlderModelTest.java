package vn.kehoach.process.assignment;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.mock;
import static vn.kehoach.process.duty.Duty.PERFORM_DUTY;
import static vn.kehoach.process.extension.Extension.DECIDE_EXTENSION;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.core.io.ClassPathResource;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.assignment.work.AssignmentWorkflow;
import vn.kehoach.process.Bench;
import vn.kehoach.process.duty.Duty;
import vn.kehoach.process.engine.EngineRows;

/** A duty that was given out before its model knew of extensions. */
class OlderModelTest {

    @RegisterExtension
    static final Bench BENCH = Bench.of(Duty.KEY).inPart();

    private static final AssignmentId DUTY = AssignmentId.next();
    private static final Instant DUE = Instant.parse("2020-02-20T16:59:59Z");
    private static final Pattern EXTENSION = Pattern.compile(
            "<bpmn:subProcess id=\"subProcess_extension\".*</bpmn:subProcess>|<bpmndi:.*</bpmndi:BPMNDiagram>",
            Pattern.DOTALL);

    private AssignmentWorkflow workflow;
    private ProcessInstance duty;
    private String older;
    private String newer;

    @BeforeEach
    void a_duty_of_the_older_model_is_taken_by_somebody() {
        TaskListener asModelled = task -> {};
        BENCH.named("preparePerformDutyListener", asModelled).named("prepareDecideExtensionListener", asModelled);
        workflow = new AssignmentProcesses(
                BENCH.engine().getRuntimeService(),
                BENCH.engine().getTaskService(),
                BENCH.engine().getManagementService(),
                new InstanceRenewal(
                        BENCH.engine().getRuntimeService(), BENCH.engine().getRepositoryService()),
                BENCH.authority(),
                new EngineRows(mock()));
        older = deploy(EXTENSION.matcher(model()).replaceAll(""));
        duty = BENCH.start(DUTY);
        newer = deploy(model());
        Task task = BENCH.task(PERFORM_DUTY);
        task.setDueDate(Date.from(DUE));
        BENCH.engine().getTaskService().saveTask(task);
        BENCH.engine().getTaskService().claim(task.getId(), "dv-so-du-lich");
    }

    @AfterEach
    void both_models_go() {
        List.of(newer, older)
                .forEach(each -> BENCH.engine().getRepositoryService().deleteDeployment(each, true));
    }

    @Test
    void a_duty_that_runs_since_before_asks_for_more_time_and_keeps_who_has_taken_it_and_its_deadline() {
        workflow.extensionRequested(DUTY);

        assertThat(duty).isWaitingAtExactly(PERFORM_DUTY, "subProcess_extension", DECIDE_EXTENSION);
        assertThat(BENCH.task(PERFORM_DUTY)).isAssignedTo("dv-so-du-lich").hasDueDate(Date.from(DUE));
    }

    @Test
    void a_duty_that_runs_since_before_and_asks_for_nothing_stays_with_its_model() {
        workflow.deadlineMoved(DUTY, DUE.plusSeconds(60));

        Assertions.assertThat(BENCH.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .deploymentId(older)
                        .list())
                .extracting(ProcessInstance::getId)
                .containsExactly(duty.getId());
    }

    private static String deploy(String model) {
        return BENCH.engine()
                .getRepositoryService()
                .createDeployment()
                .addString(Duty.KEY + ".bpmn", model)
                .deploy()
                .getId();
    }

    private static String model() {
        try {
            return new ClassPathResource("bpmn/" + Duty.KEY + ".bpmn").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
