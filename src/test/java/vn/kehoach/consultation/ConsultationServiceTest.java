package vn.kehoach.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.plan.PlanText.aPlan;
import static vn.kehoach.plan.PlanWorld.DRAFTER;
import static vn.kehoach.testing.Refusals.conflict;
import static vn.kehoach.testing.Refusals.forbidden;
import static vn.kehoach.testing.Refusals.invalid;
import static vn.kehoach.testing.Refusals.notFound;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.PlanWorld;
import vn.kehoach.plan.content.Silence;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.testing.SettableClock;

/** Asking leaders for their opinion on a draft, and what becomes of what they say. */
class ConsultationServiceTest {

    private final PlanWorld planning = new PlanWorld();
    private final ConsultationWorld world = new ConsultationWorld(planning);
    private final ConsultationService consultation = world.service();

    private static PlanText asking(String consultation) {
        return aPlan().with("consultation", consultation);
    }

    private static PlanText askingBoth() {
        return asking("{'users': ['phobithu', 'thanhdoan-pbt'], 'until': '2019-12-20T17:00', 'silence': 'AGREE'}");
    }

    private PlanId plan;

    private RoundId opened() {
        plan = world.ready(askingBoth());
        return consultation.openOnPlan(plan);
    }

    private void agree(RoundId round, String user) {
        consultation.give(round, user, user, Stance.AGREE, "");
    }

    private PlanState state() {
        return planning.plans().view(plan).state();
    }

    private void respond(String consultee, Response response, String text) {
        consultation.respond(plan, world.opinionOf(plan, consultee), response, text, planning.caller(DRAFTER));
    }

    @Test
    void the_draft_is_in_consultation_and_those_asked_may_read_it() {
        RoundId round = opened();

        assertThat(state()).isEqualTo(PlanState.CONSULTING);
        assertThat(consultation.round(round).ordinal()).isEqualTo(1);
        assertThat(planning.readers().isInside(plan, planning.caller("thanhdoan-pbt")))
                .isTrue();
        assertThat(planning.readers().mayRead(plan, planning.caller("ldld-pct")))
                .isFalse();
    }

    @Test
    void each_of_those_asked_is_written_to_once_with_the_deadline() {
        RoundId round = opened();

        consultation.invite(round);
        List<String> asked = consultation.invite(round);

        assertThat(asked).containsExactlyInAnyOrder("phobithu", "thanhdoan-pbt");
        assertThat(planning.said.toldOf(MailKind.OPINION_REQUEST))
                .containsExactlyInAnyOrder("phobithu", "thanhdoan-pbt");
        assertThat(planning.said.the(MailKind.OPINION_REQUEST, "phobithu").text())
                .contains("dự thảo kế hoạch", "đóng lúc 17g00 ngày 20/12/2019");
    }

    @Test
    void a_plan_that_asks_nobody_opens_no_round() {
        PlanId silent = planning.drafted(aPlan());

        invalid(() -> consultation.openOnPlan(silent), "consultation.users");
    }

    @Test
    void a_round_needs_a_deadline_that_has_not_passed() {
        PlanId endless = world.ready(asking("{'users': ['phobithu']}"));
        PlanId late = world.ready(asking("{'users': ['phobithu'], 'until': '2019-12-16T10:00'}"));

        String without = invalid(() -> consultation.openOnPlan(endless), "consultation.until");
        String past = invalid(() -> consultation.openOnPlan(late), "consultation.until");

        assertThat(without).contains("chưa ghi");
        assertThat(past).contains("10g00 ngày 16/12/2019 đã qua");
        assertThat(planning.plans().view(late).state()).isEqualTo(PlanState.DRAFT);
    }

    @Test
    void who_has_no_account_cannot_be_asked() {
        PlanId unknown =
                world.ready(asking("{'users': ['phobithu', 'khong-co', 'bithu-so-du-lich'], 'until': '2019-12-20'}"));

        String message = invalid(() -> consultation.openOnPlan(unknown), "consultation.users", "consultation.users");

        assertThat(message).contains("“khong-co”", "“bithu-so-du-lich”");
    }

    @Test
    void who_is_named_twice_is_asked_once() {
        plan = world.ready(asking("{'users': ['phobithu', 'phobithu'], 'until': '2019-12-20'}"));

        RoundId round = consultation.openOnPlan(plan);

        assertThat(consultation.invite(round)).containsExactly("phobithu");
    }

    @Test
    void a_draft_that_its_drafter_has_not_called_ready_is_not_consulted() {
        PlanId unready = planning.drafted(askingBoth());

        conflict(() -> consultation.openOnPlan(unready), "chưa được ghi nhận là sẵn sàng");
    }

    @Test
    void an_opinion_is_given_once_and_only_by_who_was_asked() {
        RoundId round = opened();
        agree(round, "phobithu");

        conflict(() -> agree(round, "phobithu"), "đã được ghi nhận");
        forbidden(() -> agree(round, "ldld-pct"), "không hỏi ý kiến của “ldld-pct”");
    }

    @ParameterizedTest
    @EnumSource(names = {"AGREE_WITH_COMMENTS", "DISAGREE"})
    void who_does_not_simply_agree_says_what_is_to_change(Stance stance) {
        RoundId round = opened();

        invalid(() -> consultation.give(round, "phobithu", "phobithu", stance, " "), "comments");

        assertThat(world.table.of(plan))
                .extracting(row -> row.given().opinion())
                .containsOnlyNulls();
    }

    @Test
    void before_its_deadline_a_round_closes_only_when_all_have_answered() {
        RoundId round = opened();
        agree(round, "phobithu");

        conflict(() -> consultation.close(round), "còn người chưa trả lời");
        agree(round, "thanhdoan-pbt");
        RoundView closed = consultation.close(round);

        assertThat(closed.closedAt()).contains(SettableClock.moment("2019-12-16T10:00"));
        assertThat(state()).isEqualTo(PlanState.REVISING);
    }

    @Test
    void at_its_deadline_it_closes_with_that_moment_and_who_has_not_answered_was_silent() {
        RoundId round = opened();
        agree(round, "phobithu");
        planning.clock.set("2019-12-20T17:03");

        RoundView closed = consultation.close(round);

        assertThat(closed.closedAt()).contains(SettableClock.moment("2019-12-20T17:00"));
        assertThat(world.table.of(plan))
                .filteredOn(row -> row.user().equals("thanhdoan-pbt"))
                .extracting(row -> row.given().opinion())
                .containsExactly(Stance.SILENT);
    }

    @Test
    void closing_twice_changes_nothing() {
        RoundId round = opened();
        planning.clock.set("2019-12-20T17:00");
        RoundView first = consultation.close(round);
        planning.said.forget();

        RoundView second = consultation.close(round);

        assertThat(second).isEqualTo(first);
        assertThat(planning.said.all()).isEmpty();
    }

    @Test
    void a_closed_round_takes_no_opinion_invites_nobody_and_is_handed_to_nobody() {
        RoundId round = opened();
        planning.clock.set("2019-12-20T17:00");
        consultation.close(round);

        conflict(() -> agree(round, "phobithu"), "đã đóng");
        conflict(() -> consultation.invite(round), "đã đóng");
        conflict(() -> consultation.handTo(round, "phobithu", "bithu"), "đã đóng");
    }

    @Test
    void the_offices_and_the_drafter_read_who_agreed_and_who_was_silent() {
        RoundId round = opened();
        agree(round, "phobithu");
        planning.said.forget();
        planning.clock.set("2019-12-20T17:00");

        consultation.close(round);

        assertThat(planning.said.the(MailKind.PROGRESS, DRAFTER).text())
                .contains(
                        "Trong 2 người được hỏi:",
                        "1 nhất trí",
                        "Không trả lời (được tính là nhất trí): Nguyễn Phương Hoài Tú.");
    }

    @Test
    void silence_may_count_as_no_opinion_instead() {
        plan = world.ready(asking("{'users': ['phobithu'], 'until': '2019-12-20', 'silence': 'NO_OPINION'}"));
        RoundId round = consultation.openOnPlan(plan);
        planning.clock.set("2019-12-21T08:00");

        consultation.close(round);

        assertThat(planning.said.the(MailKind.PROGRESS, DRAFTER).text()).contains("được tính là không có ý kiến");
    }

    @Test
    void somebody_else_may_answer_for_who_was_asked_and_the_table_says_so() {
        RoundId round = opened();
        consultation.handTo(round, "phobithu", "bithu");

        consultation.give(round, "phobithu", "bithu", Stance.DISAGREE, "Dời sang quý II");

        assertThat(planning.readers().isInside(plan, planning.caller("bithu"))).isTrue();
        assertThat(planning.said.toldOf(MailKind.OPINION_REQUEST)).containsExactly("bithu");
        assertThat(world.table.of(plan))
                .filteredOn(row -> row.user().equals("phobithu"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.given().givenBy()).isEqualTo("bithu");
                    assertThat(row.given().givenByName()).isEqualTo("Lý Thị Trí");
                });
    }

    @Test
    void who_answers_for_somebody_has_an_account_and_stands_in_for_who_was_asked() {
        RoundId round = opened();

        invalid(() -> consultation.handTo(round, "phobithu", "bithu-so-du-lich"), "userId");
        forbidden(() -> consultation.handTo(round, "ldld-pct", "bithu"), "không hỏi ý kiến");
    }

    @Test
    void the_plan_goes_on_only_when_each_comment_has_its_response() {
        RoundId round = opened();
        agree(round, "phobithu");
        consultation.give(round, "thanhdoan-pbt", "thanhdoan-pbt", Stance.AGREE_WITH_COMMENTS, "Thêm kinh phí");
        consultation.close(round);

        String message = invalid(() -> consultation.recordRevision(plan), "nextStep");
        respond("thanhdoan-pbt", Response.ACCEPTED, "");
        consultation.recordRevision(plan);

        assertThat(message).contains("ý kiến của Nguyễn Phương Hoài Tú chưa được tiếp thu, giải trình");
    }

    @Test
    void agreement_and_silence_ask_for_no_response() {
        RoundId round = opened();
        agree(round, "phobithu");
        planning.clock.set("2019-12-20T17:00");
        consultation.close(round);

        consultation.requireResponses(plan);

        assertThat(world.table.withoutResponse(plan)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTLY", "EXPLAINED"})
    void what_is_not_wholly_accepted_is_explained(Response response) {
        RoundId round = opened();
        consultation.give(round, "phobithu", "phobithu", Stance.DISAGREE, "Dời sang quý II");

        invalid(() -> respond("phobithu", response, " "), "text");
        respond("phobithu", response, "Không dời được vì Đại hội");

        assertThat(world.table.withoutResponse(plan)).isEmpty();
    }

    @Test
    void what_was_not_said_yet_is_not_responded_to() {
        opened();

        conflict(() -> respond("phobithu", Response.ACCEPTED, ""), "Chưa có ý kiến");
    }

    @Test
    void only_who_writes_the_draft_responds() {
        RoundId round = opened();
        consultation.give(round, "phobithu", "phobithu", Stance.DISAGREE, "Dời sang quý II");
        UUID opinion = world.opinionOf(plan, "phobithu");

        forbidden(() -> consultation.respond(plan, opinion, Response.ACCEPTED, "", planning.caller("thanhdoan-pbt")));
        notFound(() -> consultation.respond(plan, opinion, Response.ACCEPTED, "", planning.caller("ldld-vp")));
    }

    @Test
    void an_opinion_on_another_plan_is_none_here() {
        RoundId round = opened();
        consultation.give(round, "phobithu", "phobithu", Stance.DISAGREE, "Dời sang quý II");
        UUID opinion = world.opinionOf(plan, "phobithu");
        PlanId other = planning.drafted(aPlan());

        notFound(() -> consultation.respond(other, opinion, Response.ACCEPTED, "", planning.caller(DRAFTER)));
    }

    @Test
    void rounds_of_a_plan_are_counted_and_the_table_keeps_them_apart() {
        RoundId first = opened();
        agree(first, "phobithu");
        agree(first, "thanhdoan-pbt");
        consultation.close(first);
        consultation.recordRevision(plan);

        RoundId second = consultation.openOnPlan(plan);

        assertThat(consultation.round(second).ordinal()).isEqualTo(2);
        assertThat(world.table.of(plan)).extracting(row -> row.asked().round()).containsExactly(1, 1, 2, 2);
    }

    @Test
    void the_bodies_that_issue_with_the_lead_hear_that_a_round_opens_and_the_lead_does_not() {
        plan = world.ready(askingBoth()
                .with("issuers", "['BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP', 'LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ']")
                .signedBy("bithu", "ldld-pct"));

        consultation.openOnPlan(plan);

        assertThat(planning.said.toldOf(MailKind.PROGRESS)).contains("ldld-vp").doesNotContain(DRAFTER);
    }

    @Test
    void a_round_on_a_draft_report_does_not_touch_the_plan_and_holds_its_collection() {
        plan = planning.executing(aPlan());
        UUID collection = UUID.randomUUID();
        RoundId round = consultation.openOnReport(
                plan,
                new RoundTerms(
                        Subject.REPORT,
                        List.of("phobithu"),
                        SettableClock.moment("2019-12-20T17:00"),
                        Silence.AGREE,
                        Optional.of(collection)));

        conflict(() -> consultation.requireNoOpenRound(collection), "chưa đóng");
        consultation.give(round, "phobithu", "phobithu", Stance.DISAGREE, "Thiếu số liệu");
        consultation.close(round);
        consultation.requireNoOpenRound(collection);

        assertThat(state()).isEqualTo(PlanState.EXECUTING);
        assertThat(world.table.withoutResponse(plan))
                .as("it is no opinion on the plan")
                .isEmpty();
    }

    @Test
    void there_is_no_round_under_an_unknown_id() {
        notFound(() -> consultation.round(RoundId.next()));
    }
}
