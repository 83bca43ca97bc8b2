package vn.kehoach.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** The rules that every model keeps, whoever draws it. */
class BpmnModelTest {
    private static final Map<Class<? extends FlowNode>, String> PREFIXES = Map.of(
            StartEvent.class, "startEvent",
            EndEvent.class, "endEvent",
            IntermediateCatchEvent.class, "event",
            BoundaryEvent.class, "(event|timer)",
            UserTask.class, "userTask",
            ServiceTask.class, "serviceTask",
            CallActivity.class, "callActivity",
            SubProcess.class, "subProcess",
            Gateway.class, "gateway");

    static List<String> processes() {
        return Models.endingWith(".bpmn");
    }

    @Test
    void the_processes_that_others_rely_on_are_there() {
        final var processes = processes();

        assertThat(processes)
                .contains("plan-lifecycle", "consultation", "signing", "report-collection", "unit-report", "duty")
                .contains("daily-reminders");
    }

    @ParameterizedTest
    @MethodSource("processes")
    void a_file_holds_one_process_of_its_name_that_runs_and_is_cleaned_up_one_day(final String id) {
        final var processes = model(id).getModelElementsByType(Process.class);

        assertThat(processes).singleElement().satisfies(process -> {
            assertThat(process.getId()).isEqualTo(id);
            assertThat(process.isExecutable()).isTrue();
            assertThat(process.getName()).isNotBlank();
            assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void an_id_says_what_the_element_is_and_no_tool_made_it_up(final String id) {
        final var model = model(id);

        assertThat(nodes(model)).allSatisfy(node -> assertThat(node.getId()).matches(prefix(node) + "_[a-z][A-Za-z]+"));
        assertThat(model.getModelElementsByType(SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getId()).matches("flow_[a-z][A-Za-z]+"));
        assertThat(model.getModelElementsByType(BaseElement.class))
                .filteredOn(element -> element.getId() != null)
                .allSatisfy(element -> assertThat(element.getId()).doesNotMatch(".*_[01][0-9a-z]{6}"));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void whatever_a_planner_sees_has_a_label_and_a_place_in_the_picture(final String id) {
        final var model = model(id);

        assertThat(nodes(model))
                .filteredOn(
                        node -> !(node instanceof Gateway) || node.getOutgoing().size() > 1)
                .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).isNotBlank());
        assertThat(nodes(model))
                .allSatisfy(node ->
                        assertThat(node.getDiagramElement()).as(node.getId()).isNotNull());
        assertThat(model.getModelElementsByType(SequenceFlow.class))
                .allSatisfy(flow ->
                        assertThat(flow.getDiagramElement()).as(flow.getId()).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void a_gateway_asks_a_question_and_each_of_its_arrows_is_an_answer(final String id) {
        final var asking = model(id).getModelElementsByType(Gateway.class).stream()
                .filter(gateway -> !(gateway instanceof EventBasedGateway)
                        && gateway.getOutgoing().size() > 1)
                .toList();

        assertThat(asking).allSatisfy(gateway -> assertThat(gateway.getName()).endsWith("?"));
        assertThat(asking.stream().flatMap(gateway -> gateway.getOutgoing().stream()))
                .allSatisfy(arrow -> {
                    assertThat(arrow.getName()).as(arrow.getId()).isNotBlank();
                    assertThat(arrow.getConditionExpression()).as(arrow.getId()).isNotNull();
                });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void a_condition_reads_one_answer_and_calculates_nothing(final String id) {
        final var conditions = model(id).getModelElementsByType(ConditionExpression.class);

        assertThat(conditions).allSatisfy(condition -> assertThat(condition.getTextContent())
                .matches("\\$\\{!?\\w+( == '[A-Z_]+')?}"));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void a_job_that_fails_is_tried_again_for_a_while(final String id) {
        final var model = model(id);
        final var steps = nodes(model).stream().filter(BpmnModelTest::isJob);
        final var loops = model.getModelElementsByType(MultiInstanceLoopCharacteristics.class).stream()
                .filter(loop -> loop.isCamundaAsyncBefore() || loop.isCamundaAsyncAfter());

        assertThat(Stream.<BaseElement>concat(steps, loops))
                .allSatisfy(job -> assertThat(retryCycles(job)).as(job.getId()).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void a_service_task_points_to_the_bean_of_its_name(final String id) {
        final var tasks = model(id).getModelElementsByType(ServiceTask.class);

        assertThat(tasks).allSatisfy(task -> {
            assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + bareName(task) + "Delegate}");
            assertThat(task.getCamundaClass()).isNull();
            assertThat(task.getCamundaExpression()).isNull();
            assertThat(task.getCamundaType()).isNull();
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void a_user_task_has_the_form_and_the_listener_of_its_name(final String id) {
        final var tasks = model(id).getModelElementsByType(UserTask.class);

        assertThat(tasks).allSatisfy(task -> {
            assertThat(task.getCamundaFormKey()).isEqualTo("embedded:deployment:" + formOf(task));
            assertThat(new ClassPathResource(formOf(task))).matches(ClassPathResource::exists);
            assertThat(listenersOf(task)).singleElement().satisfies(listener -> {
                assertThat(listener.getCamundaEvent()).isEqualTo("create");
                assertThat(listener.getCamundaDelegateExpression())
                        .isEqualToIgnoringCase("${prepare" + bareName(task) + "Listener}");
            });
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void a_model_holds_no_script_and_no_listener_that_hides_a_step(final String id) {
        final var model = model(id);

        assertThat(model.getModelElementsByType(ScriptTask.class)).isEmpty();
        assertThat(model.getModelElementsByType(CamundaScript.class)).isEmpty();
        assertThat(model.getModelElementsByType(CamundaExecutionListener.class)).isEmpty();
        assertThat(model.getModelElementsByType(CamundaTaskListener.class))
                .allMatch(listener -> listener.getCamundaClass() == null && listener.getCamundaExpression() == null);
    }

    @ParameterizedTest
    @MethodSource("processes")
    void a_called_process_exists(final String id) {
        final var calls = model(id).getModelElementsByType(CallActivity.class);

        assertThat(calls).allSatisfy(call -> assertThat(call.getCalledElement()).isIn(processes()));
    }

    private static BpmnModelInstance model(final String id) {
        final var model = Bpmn.readModelFromStream(Models.open(id + ".bpmn"));
        Bpmn.validateModel(model);
        return model;
    }

    private static Collection<FlowNode> nodes(final BpmnModelInstance model) {
        return model.getModelElementsByType(FlowNode.class);
    }

    private static String prefix(final FlowNode node) {
        return PREFIXES.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(node))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("no prefix is agreed for " + node.getElementType().getTypeName());
    }

    private static String bareName(final BaseElement element) {
        return element.getId().substring(element.getId().indexOf('_') + 1);
    }

    private static String formOf(final UserTask task) {
        return "forms/" + bareName(task).replaceAll("([A-Z])", "-$1").toLowerCase() + ".html";
    }

    private static Collection<CamundaTaskListener> listenersOf(final UserTask task) {
        return task.getChildElementsByType(ExtensionElements.class).stream()
                .flatMap(extensions -> extensions.getChildElementsByType(CamundaTaskListener.class).stream())
                .toList();
    }

    private static boolean isJob(final FlowNode node) {
        return !(node instanceof EventBasedGateway)
                && (node.isCamundaAsyncBefore() || node.isCamundaAsyncAfter() || waitsForATime(node));
    }

    private static boolean waitsForATime(final FlowNode node) {
        return node instanceof CatchEvent event
                && event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
    }

    private static Collection<CamundaFailedJobRetryTimeCycle> retryCycles(final BaseElement element) {
        return element.getExtensionElements() == null
                ? List.of()
                : element.getExtensionElements().getChildElementsByType(CamundaFailedJobRetryTimeCycle.class);
    }
}
