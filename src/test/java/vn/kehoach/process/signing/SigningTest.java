package vn.kehoach.process.signing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static vn.kehoach.process.signing.Signing.DECISION;
import static vn.kehoach.process.signing.Signing.REASON;
import static vn.kehoach.process.signing.Signing.SIGN_DOCUMENT;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.process.Bench;
import vn.kehoach.process.Form;
import vn.kehoach.process.Seen;
import vn.kehoach.shared.Refused;
import vn.kehoach.signing.SigningDecision;
import vn.kehoach.signing.SigningId;
import vn.kehoach.signing.SigningOutcome;
import vn.kehoach.signing.SigningService;

class SigningTest {

    @RegisterExtension
    static final Bench BENCH = Bench.of(Signing.KEY);

    private static final SigningId SIGNING = SigningId.next();
    private static final PlanId PLAN = PlanId.next();

    private final SigningService signing = mock();
    private final PlanService plans = mock();

    @BeforeEach
    void a_plan_submitted_for_signature() {
        given(signing.planOf(SIGNING)).willReturn(PLAN);
        given(signing.decide(any(), any(), any(), any(), any()))
                .willAnswer(call -> call.getArgument(3) == SigningDecision.RETURN);
        given(plans.view(PLAN)).willReturn(Seen.plan(PLAN));
        given(signing.titleOf(SIGNING)).willReturn(Seen.plan(PLAN).title());
        BENCH.with(
                new InviteSignatoriesDelegate(signing),
                new PrepareSignDocumentListener(signing, plans),
                new RecordSignatureDelegate(signing, BENCH.actor()),
                new ConcludeSigningDelegate(signing));
    }

    @Test
    void signatories_in_sequence_are_invited_one_after_the_other() {
        given(signing.invite(SIGNING)).willReturn(List.of("phobithu"), List.of("bithu"));
        given(signing.outcome(SIGNING)).willReturn(SigningOutcome.NEXT, SigningOutcome.SIGNED);
        ProcessInstance document = BENCH.start(SIGNING);

        assertThat(BENCH.task(SIGN_DOCUMENT)).isAssignedTo("phobithu");
        sign("phobithu");

        assertThat(document).isWaitingAt(SIGN_DOCUMENT);
        assertThat(BENCH.task(SIGN_DOCUMENT)).isAssignedTo("bithu").hasName("Ký ban hành hoặc trả lại – 81-KH/ĐTN");
    }

    @Test
    void the_document_is_signed_when_the_last_one_has_signed() {
        given(signing.invite(SIGNING)).willReturn(List.of("phobithu"), List.of("bithu"));
        given(signing.outcome(SIGNING)).willReturn(SigningOutcome.NEXT, SigningOutcome.SIGNED);
        ProcessInstance document = BENCH.start(SIGNING);

        sign("phobithu");
        sign("bithu");

        assertThat(document).isEnded().hasPassed("endEvent_documentSigned");
        then(signing).should().decide(SIGNING, "phobithu", "phobithu", SigningDecision.SIGN, "");
        then(signing).should().decide(SIGNING, "bithu", "bithu", SigningDecision.SIGN, "");
        then(signing).should(times(2)).invite(SIGNING);
    }

    @Test
    void signatories_in_parallel_sign_in_any_order() {
        given(signing.invite(SIGNING)).willReturn(List.of("chutich", "bithu"));
        given(signing.outcome(SIGNING)).willReturn(SigningOutcome.SIGNED);
        ProcessInstance document = BENCH.start(SIGNING);

        sign("bithu");
        assertThat(document).isWaitingAt(SIGN_DOCUMENT);
        sign("chutich");

        assertThat(document).isEnded().hasPassed("endEvent_documentSigned");
        then(signing).should().invite(SIGNING);
    }

    @Test
    void one_return_ends_the_signing_for_everybody() {
        given(signing.invite(SIGNING)).willReturn(List.of("chutich", "bithu"));
        given(signing.outcome(SIGNING)).willReturn(SigningOutcome.RETURNED);
        ProcessInstance document = BENCH.start(SIGNING);

        decide("bithu", Form.with(DECISION, SigningDecision.RETURN).and(REASON, "Sai căn cứ"));

        then(signing).should().decide(SIGNING, "bithu", "bithu", SigningDecision.RETURN, "Sai căn cứ");
        assertThat(document).isEnded().hasPassed("endEvent_documentReturned");
        assertThat(BENCH.task(SIGN_DOCUMENT)).isNull();
    }

    @Test
    void a_signature_that_is_refused_leaves_the_document_with_the_signatory() {
        given(signing.invite(SIGNING)).willReturn(List.of("bithu"));
        given(signing.decide(any(), any(), any(), any(), any()))
                .willThrow(Refused.forbidden("Người soạn không được ký"));
        ProcessInstance document = BENCH.start(SIGNING);

        assertThatThrownBy(() -> sign("bithu")).isInstanceOf(Refused.class);

        assertThat(document).isWaitingAt(SIGN_DOCUMENT).hasNotPassed("serviceTask_recordSignature");
    }

    private static void sign(String user) {
        decide(user, Form.with(DECISION, SigningDecision.SIGN));
    }

    private static void decide(String user, Form form) {
        BENCH.complete(user, BENCH.taskOf(user, SIGN_DOCUMENT), form);
        BENCH.runJobs();
    }
}
