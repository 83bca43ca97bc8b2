package vn.kehoach.process.consultation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static vn.kehoach.process.consultation.Consultation.COMMENTS;
import static vn.kehoach.process.consultation.Consultation.GIVE_OPINION;
import static vn.kehoach.process.consultation.Consultation.OPINION;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.consolidation.ConsolidationService;
import vn.kehoach.consultation.ConsultationService;
import vn.kehoach.consultation.RoundId;
import vn.kehoach.consultation.RoundView;
import vn.kehoach.consultation.Stance;
import vn.kehoach.consultation.Subject;
import vn.kehoach.plan.content.Silence;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.process.Bench;
import vn.kehoach.process.Form;
import vn.kehoach.process.Seen;
import vn.kehoach.shared.Refused;

class ConsultationTest {

    @RegisterExtension
    static final Bench BENCH = Bench.of(Consultation.KEY);

    private static final RoundId ROUND = RoundId.next();
    private static final Instant OPENED = Instant.parse("2019-12-09T03:00:00Z");
    private static final Instant CLOSES = Instant.parse("2019-12-12T10:00:00Z");
    private static final RoundView OPEN = round(Optional.empty());
    private static final RoundView CLOSED = round(Optional.of(CLOSES));

    private final ConsultationService consultation = mock();
    private final ConsolidationService consolidation = mock();
    private final PlanService plans = mock();

    @BeforeEach
    void a_round_that_asks_two_leaders() {
        given(consultation.round(ROUND)).willReturn(OPEN);
        given(consultation.invite(ROUND)).willReturn(List.of("bithu", "phobithu"));
        given(consultation.close(ROUND)).willReturn(CLOSED);
        given(plans.view(OPEN.plan())).willReturn(Seen.plan(OPEN.plan()));
        BENCH.with(
                new InviteConsulteesDelegate(consultation),
                new PrepareGiveOpinionListener(consultation, plans),
                new RecordOpinionDelegate(consultation, BENCH.actor()),
                new CloseRoundDelegate(consultation, consolidation));
    }

    private static RoundView round(Optional<Instant> closedAt) {
        return new RoundView(
                ROUND, PlanId.next(), 1, Subject.PLAN, Optional.empty(), Silence.AGREE, OPENED, CLOSES, closedAt);
    }

    @Test
    void everybody_who_is_asked_has_a_task_of_their_own_until_the_round_closes() {
        ProcessInstance round = BENCH.start(ROUND);

        assertThat(round).isWaitingAt(GIVE_OPINION);
        assertThat(BENCH.taskOf("phobithu", GIVE_OPINION)).isNotNull();
        assertThat(BENCH.taskOf("bithu", GIVE_OPINION))
                .hasName("Cho ý kiến – 81-KH/ĐTN")
                .hasDueDate(Date.from(CLOSES));
        assertThat(BENCH.timer()).hasDueDate(Date.from(CLOSES));
    }

    @Test
    void an_opinion_is_recorded_in_the_name_of_whoever_gives_it() {
        ProcessInstance round = BENCH.start(ROUND);

        answer("bithu", Stance.AGREE_WITH_COMMENTS, "Bổ sung kinh phí");

        then(consultation).should().give(ROUND, "bithu", "bithu", Stance.AGREE_WITH_COMMENTS, "Bổ sung kinh phí");
        assertThat(round).isNotEnded().hasPassed("serviceTask_recordOpinion");
        assertThat(BENCH.taskOf("phobithu", GIVE_OPINION)).as("the other one").isNotNull();
    }

    @Test
    void words_of_an_opinion_are_kept_in_no_variable() {
        ProcessInstance round = BENCH.start(ROUND);

        answer("bithu", Stance.DISAGREE, "Chưa rõ kinh phí");

        assertThat(round).variables().doesNotContainKeys("opinion", "comments");
    }

    @Test
    void the_round_closes_when_everybody_has_answered() {
        ProcessInstance round = BENCH.start(ROUND);

        answer("bithu", Stance.AGREE, "");
        BENCH.runJobs();
        answer("phobithu", Stance.AGREE, "");
        BENCH.runJobs();

        assertThat(round).isEnded().hasPassed("endEvent_opinionGiven").hasNotPassed("timer_roundDeadline");
        then(consultation).should().close(ROUND);
        then(consolidation).should().roundClosed(CLOSED);
    }

    @Test
    void the_round_closes_by_itself_at_its_deadline() {
        ProcessInstance round = BENCH.start(ROUND);
        answer("bithu", Stance.AGREE, "");
        BENCH.runJobs();

        BENCH.strike(BENCH.timer());

        assertThat(round).isEnded().hasPassed("timer_roundDeadline", "serviceTask_closeRound");
        assertThat(BENCH.task(GIVE_OPINION)).as("nobody can answer any more").isNull();
        then(consultation).should().close(ROUND);
    }

    @Test
    void an_opinion_that_is_refused_stays_with_whoever_typed_it() {
        ProcessInstance round = BENCH.start(ROUND);
        willThrow(Refused.invalid("comments", "Nội dung góp ý", "phải ghi"))
                .given(consultation)
                .give(any(), any(), any(), any(), any());

        assertThatThrownBy(() -> answer("bithu", Stance.DISAGREE, "")).isInstanceOf(Refused.class);

        assertThat(BENCH.taskOf("bithu", GIVE_OPINION)).isNotNull();
        assertThat(round).hasNotPassed("serviceTask_recordOpinion");
        then(consultation).should(never()).close(ROUND);
    }

    private static void answer(String user, Stance opinion, String comments) {
        BENCH.complete(
                user,
                BENCH.taskOf(user, GIVE_OPINION),
                Form.with(OPINION, opinion).and(COMMENTS, comments));
    }
}
