package vn.kehoach.process.planlifecycle;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static vn.kehoach.process.Bench.standInFor;
import static vn.kehoach.process.planlifecycle.PlanLifecycle.CLOSE_PLAN;
import static vn.kehoach.process.planlifecycle.PlanLifecycle.CONCLUSION;
import static vn.kehoach.process.planlifecycle.PlanLifecycle.DRAFT_PLAN;
import static vn.kehoach.process.planlifecycle.PlanLifecycle.PLAN_READY;
import static vn.kehoach.process.planlifecycle.PlanLifecycle.REVISE_PLAN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.core.io.ClassPathResource;
import vn.kehoach.assignment.closing.ClosingService;
import vn.kehoach.assignment.closing.Ending;
import vn.kehoach.assignment.opening.LaunchService;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.process.Bench;
import vn.kehoach.process.Form;
import vn.kehoach.process.ProcessVariable;
import vn.kehoach.process.Seen;
import vn.kehoach.signing.SigningId;
import vn.kehoach.signing.SigningService;

/** A plan that was proposed when its model offered the end at once. */
class OlderPlanModelTest {

    private static final String SIGNING = "signing";

    @RegisterExtension
    static final Bench BENCH = Bench.of(PlanLifecycle.KEY).calling(SIGNING).inPart();

    private static final PlanId PLAN = PlanId.next();
    private static final String OFFICE = "vanphong";
    private static final Pattern WAITING = Pattern.compile(
            "<bpmn:intermediateCatchEvent id=\"event_closingDue\".*?</bpmn:intermediateCatchEvent>"
                    + "|<bpmn:boundaryEvent id=\"event_signingWithdrawn\".*?</bpmn:boundaryEvent>"
                    + "|<bpmn:subProcess id=\"subProcess_planStopped\".*?</bpmn:subProcess>"
                    + "|<bpmn:incoming>flow_withdrawnToRevision</bpmn:incoming>"
                    + "|<bpmn:sequenceFlow id=\"flow_(closingDue|withdrawnToRevision)\"[^>]*/>|<bpmndi:.*</bpmndi:BPMNDiagram>",
            Pattern.DOTALL);

    private final PlanService plans = mock();
    private final SigningService signing = mock();
    private final LaunchService launch = mock();
    private final ClosingService closing = mock();

    private String older;
    private String newer;
    private ProcessInstance plan;

    @BeforeEach
    void a_plan_of_the_older_model_runs_when_the_newer_one_comes() {
        given(plans.view(PLAN)).willReturn(Seen.plan(PLAN));
        given(signing.open(PLAN)).willReturn(SigningId.next());
        given(launch.requestsOf(PLAN)).willReturn(List.of());
        BENCH.with(PlanLifecycleBeans.on(plans, mock(), mock(), signing, mock(), mock(), launch, closing));
        String model = model();
        older = deploy(WAITING.matcher(model)
                .replaceAll("")
                .replace(
                        "<bpmn:incoming>flow_closingDue</bpmn:incoming>",
                        "<bpmn:incoming>flow_collectionsToClosing</bpmn:incoming>")
                .replace("targetRef=\"event_closingDue\"", "targetRef=\"userTask_closePlan\""));
        plan = BENCH.start(PLAN);
        newer = deploy(model);
    }

    @AfterEach
    void both_models_go() {
        List.of(newer, older)
                .forEach(each -> BENCH.engine().getRepositoryService().deleteDeployment(each, true));
    }

    @Test
    void a_plan_that_runs_since_before_is_closed_by_its_office_as_it_was_promised() {
        BENCH.complete(OFFICE, BENCH.task(PlanLifecycle.DRAFT_PLAN), Form.with(PLAN_READY, true));
        BENCH.complete(OFFICE, BENCH.task(standInFor(SIGNING)), Form.with(ProcessVariable.bool("signed"), true));
        BENCH.runJobs();
        assertThat(plan).isWaitingAtExactly(CLOSE_PLAN);

        BENCH.complete(OFFICE, BENCH.task(CLOSE_PLAN), Form.with(CONCLUSION, "Hoàn thành"));
        BENCH.runJobs();

        then(closing).should().close(PLAN, "Hoàn thành", new Ending("", false));
        assertThat(plan).isEnded();
    }

    @Test
    void it_is_taken_back_from_its_signatories_though_its_model_has_no_such_step() {
        BENCH.complete(OFFICE, BENCH.task(DRAFT_PLAN), Form.with(PLAN_READY, true));
        BENCH.runJobs();
        assertThat(plan).isWaitingAtExactly(PlanLifecycle.SIGNING);

        new WithdrawalProcess(BENCH.engine().getRuntimeService(), BENCH.authority(), mock()).withdrawn(PLAN);

        assertThat(plan).isWaitingAtExactly(REVISE_PLAN);
    }

    @Test
    void it_is_stopped_though_its_model_does_not_listen() {
        BENCH.complete(OFFICE, BENCH.task(DRAFT_PLAN), Form.with(PLAN_READY, true));
        BENCH.runJobs();

        new StopProcess(BENCH.engine().getRuntimeService(), BENCH.authority(), mock()).stopped(PLAN, "Đã hủy: Hoãn");

        assertThat(plan).isEnded();
    }

    private static String deploy(String model) {
        return BENCH.engine()
                .getRepositoryService()
                .createDeployment()
                .addString(PlanLifecycle.KEY + ".bpmn", model)
                .deploy()
                .getId();
    }

    private static String model() {
        try {
            return new ClassPathResource("bpmn/" + PlanLifecycle.KEY + ".bpmn")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
