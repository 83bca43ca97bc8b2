package vn.kehoach.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.plan.PlanText.aPlan;
import static vn.kehoach.plan.PlanWorld.DRAFTER;
import static vn.kehoach.signing.SignatureState.PENDING;
import static vn.kehoach.signing.SignatureState.RETURNED;
import static vn.kehoach.signing.SignatureState.SIGNED;
import static vn.kehoach.signing.SignatureState.VOID;
import static vn.kehoach.testing.Refusals.conflict;
import static vn.kehoach.testing.Refusals.forbidden;
import static vn.kehoach.testing.Refusals.invalid;
import static vn.kehoach.testing.Refusals.notFound;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.consultation.RoundId;
import vn.kehoach.consultation.Stance;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.plan.state.PlanView;

/** A plan goes to its signatories and comes back signed with a number, or returned with a reason. */
class SigningServiceTest {

    private final SigningWorld world = new SigningWorld();
    private final SigningService signing = world.signing();

    private static PlanText joint() {
        return aPlan().with("issuers", "['BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP', 'LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ']")
                .signedBy("bithu", "ldld-pct");
    }

    private static PlanText jointInParallel() {
        return joint().with("signing", "{'order': 'PARALLEL'}");
    }

    private PlanView plan(SigningId id) {
        return world.planning.plans().view(signing.planOf(id));
    }

    private boolean sign(SigningId id, String user) {
        return signing.decide(id, user, user, SigningDecision.SIGN, "");
    }

    private boolean giveBack(SigningId id, String user, String reason) {
        return signing.decide(id, user, user, SigningDecision.RETURN, reason);
    }

    @Test
    void a_ready_plan_is_with_its_signatory_who_may_read_it() {
        SigningId id = world.opened(aPlan());

        assertThat(plan(id).state()).isEqualTo(PlanState.SIGNING);
        assertThat(signing.outcome(id)).isEqualTo(SigningOutcome.NEXT);
        assertThat(world.planning.readers().isInside(plan(id).id(), world.caller("bithu")))
                .isTrue();
    }

    @Test
    void the_signatory_is_asked_by_mail_once() {
        SigningId id = world.opened(aPlan());

        signing.invite(id);
        List<String> asked = signing.invite(id);

        assertThat(asked).containsExactly("bithu");
        assertThat(world.said.the(MailKind.SIGN_REQUEST, "bithu").text())
                .isEqualTo("Kính trình Lý Thị Trí ký ban hành kế hoạch “Tổ chức Hội nghị góp ý dự thảo văn kiện”.");
    }

    @Test
    void the_last_signature_gives_the_number_and_the_date() {
        SigningId id = world.opened(aPlan());

        boolean returned = sign(id, "bithu");

        assertThat(returned).isFalse();
        assertThat(signing.outcome(id)).isEqualTo(SigningOutcome.SIGNED);
        assertThat(plan(id).state()).isEqualTo(PlanState.ISSUED);
        assertThat(plan(id).number()).contains("01-KH/ĐTN");
        assertThat(plan(id).issuedAt()).contains(world.planning.clock.instant());
    }

    @Test
    void two_plans_get_two_numbers_one_after_the_other() {
        SigningId first = world.opened(aPlan());
        SigningId second = world.opened(aPlan());

        sign(second, "bithu");
        sign(first, "bithu");

        assertThat(plan(second).number()).contains("01-KH/ĐTN");
        assertThat(plan(first).number()).contains("02-KH/ĐTN");
    }

    @Test
    void a_signed_plan_is_not_signed_again_and_takes_no_second_number() {
        SigningId id = world.opened(aPlan());
        sign(id, "bithu");

        conflict(() -> sign(id, "bithu"), "đã kết thúc");
        conflict(() -> giveBack(id, "bithu", "Muộn"), "đã kết thúc");
        conflict(() -> signing.invite(id), "đã kết thúc");

        assertThat(plan(id).number()).contains("01-KH/ĐTN");
    }

    @Test
    void in_sequence_the_second_signs_after_the_first() {
        SigningId id = world.opened(joint());

        forbidden(() -> sign(id, "ldld-pct"), "Chưa đến lượt");
        assertThat(signing.invite(id)).containsExactly("bithu");
        sign(id, "bithu");

        assertThat(plan(id).state()).as("one is missing").isEqualTo(PlanState.SIGNING);
        assertThat(signing.invite(id)).containsExactly("ldld-pct");
        sign(id, "ldld-pct");
        assertThat(plan(id).state()).isEqualTo(PlanState.ISSUED);
    }

    @Test
    void in_parallel_everybody_is_asked_and_the_order_is_theirs() {
        SigningId id = world.opened(jointInParallel());

        assertThat(signing.invite(id)).containsExactlyInAnyOrder("bithu", "ldld-pct");
        sign(id, "ldld-pct");
        assertThat(world.states(id)).containsExactly(PENDING, SIGNED);
        sign(id, "bithu");

        assertThat(plan(id).number()).contains("01-KH/ĐTN-LĐLĐ");
    }

    @Test
    void who_has_signed_does_not_sign_twice() {
        SigningId id = world.opened(jointInParallel());
        sign(id, "bithu");

        forbidden(() -> sign(id, "bithu"), "Chưa đến lượt");
    }

    @Test
    void somebody_who_is_no_signatory_neither_signs_nor_returns() {
        SigningId id = world.opened(aPlan());

        forbidden(() -> sign(id, "phobithu"), "không phải người ký");
        forbidden(() -> giveBack(id, "phobithu", "Không hay"), "không phải người ký");
        forbidden(() -> signing.decide(id, "bithu", "phobithu", SigningDecision.SIGN, ""), "không được cử ký thay");

        assertThat(world.states(id)).containsExactly(PENDING);
    }

    @Test
    void a_returned_plan_goes_back_to_its_drafter_with_the_reason() {
        SigningId id = world.opened(aPlan());

        boolean returned = giveBack(id, "bithu", "Thiếu phần kinh phí");

        assertThat(returned).isTrue();
        assertThat(signing.outcome(id)).isEqualTo(SigningOutcome.RETURNED);
        assertThat(plan(id).state()).isEqualTo(PlanState.REVISING);
        assertThat(world.said.the(MailKind.RETURN, DRAFTER).text())
                .contains("Lý Thị Trí trả lại", "Thiếu phần kinh phí");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    void a_plan_is_returned_with_a_reason_only(String empty) {
        SigningId id = world.opened(aPlan());

        invalid(() -> giveBack(id, "bithu", empty), "reason");

        assertThat(plan(id).state()).isEqualTo(PlanState.SIGNING);
        assertThat(world.said.about(MailKind.RETURN)).isEmpty();
    }

    @Test
    void earlier_signatures_are_void_when_a_later_signatory_returns() {
        SigningId id = world.opened(joint());
        sign(id, "bithu");

        giveBack(id, "ldld-pct", "Sai căn cứ");

        assertThat(world.states(id)).containsExactly(VOID, RETURNED);
        assertThat(world.said.toldOf(MailKind.RETURN)).contains(DRAFTER, "ldld-vp");
    }

    @Test
    void a_returned_plan_is_signed_anew_by_everybody() {
        SigningId first = world.opened(joint());
        sign(first, "bithu");
        giveBack(first, "ldld-pct", "Sai căn cứ");
        PlanId plan = signing.planOf(first);
        world.planning.plans().recordRevision(plan);

        SigningId second = signing.open(plan);

        assertThat(world.states(second)).containsExactly(PENDING, PENDING);
        sign(second, "bithu");
        sign(second, "ldld-pct");
        assertThat(plan(second).state()).isEqualTo(PlanState.ISSUED);
    }

    @Test
    void whoever_drafted_does_not_sign() {
        PlanId plan = world.planning.drafted(aPlan().signedBy(DRAFTER));

        String message = invalid(() -> world.planning.plans().recordDraft(plan), "signatories[0].user");

        assertThat(message).contains("người soạn không được ký");
    }

    @Test
    void who_wrote_a_version_of_it_is_a_drafter_too() {
        PlanText byTheOther = aPlan().signedBy("ban-tochuc");
        PlanId plan = world.planning.drafted(byTheOther);
        world.planning.plans().save(plan, 1, aPlan().json(), world.caller(DRAFTER));
        world.planning.writers().handTo(plan, "ban-tochuc");
        world.planning.plans().save(plan, 2, byTheOther.json(), world.caller("ban-tochuc"));

        invalid(() -> world.planning.plans().recordDraft(plan), "signatories[0].user");
    }

    @Test
    void a_draft_that_was_not_called_ready_is_not_submitted() {
        PlanId plan = world.planning.drafted(aPlan());

        conflict(() -> signing.open(plan), "chưa được ghi nhận là sẵn sàng");
    }

    @Test
    void a_draft_that_was_changed_after_it_was_ready_is_not_submitted() {
        PlanId plan = world.ready(aPlan());
        world.planning.plans().save(plan, 1, aPlan().with("title", "'Tên khác'").json(), world.caller(DRAFTER));

        conflict(() -> signing.open(plan), "chưa được ghi nhận là sẵn sàng");
    }

    @Test
    void a_plan_without_signatory_or_with_an_unknown_one_is_not_submitted() {
        PlanId nobody = world.planning.drafted(aPlan().without("signatories"));
        PlanId unknown = world.ready(aPlan().signedBy("khong-co"));

        invalid(() -> world.planning.plans().recordDraft(nobody), "signatories");
        String message = invalid(() -> signing.open(unknown), "signatories[0].user");

        assertThat(message).contains("không có tài khoản “khong-co”");
    }

    @Test
    void a_joint_plan_needs_somebody_who_signs_for_each_body() {
        PlanId plan = world.planning.drafted(joint().signedBy("bithu"));

        String message = invalid(() -> world.planning.plans().recordDraft(plan), "signatories");

        assertThat(message).contains("phải có người ký của “Liên đoàn Lao động Thành phố");
    }

    @Test
    void the_partners_hear_that_a_joint_plan_is_with_its_signatories() {
        world.opened(joint());

        assertThat(world.said.the(MailKind.PROGRESS, "ldld-vp").text())
                .contains("đã được trình ký", "Người ký bithu", "Người ký ldld-pct");
        assertThat(world.said.toldOf(MailKind.PROGRESS)).doesNotContain(DRAFTER);
    }

    @Test
    void an_opinion_without_response_holds_the_submission() {
        PlanId plan = world.ready(aPlan().with("consultation", "{'users': ['phobithu'], 'until': '2019-12-20'}"));
        RoundId round = world.consulting.service().openOnPlan(plan);
        world.consulting.service().give(round, "phobithu", "phobithu", Stance.DISAGREE, "Dời sang quý II");
        world.consulting.service().close(round);
        world.planning.plans().recordRevision(plan);

        invalid(() -> signing.open(plan), "nextStep");

        assertThat(world.planning.plans().view(plan).state()).isEqualTo(PlanState.REVISING);
    }

    @Test
    void nothing_is_signed_while_a_restored_database_was_not_looked_at_but_a_plan_may_be_returned() {
        SigningId first = world.opened(aPlan());
        SigningId second = world.opened(aPlan());
        world.restored();

        conflict(() -> sign(first, "bithu"), "phục hồi");
        giveBack(second, "bithu", "Xem lại sau");

        assertThat(world.states(first)).containsExactly(PENDING);
        assertThat(plan(first).number()).isEmpty();
        assertThat(signing.outcome(second)).isEqualTo(SigningOutcome.RETURNED);
    }

    @Test
    void a_substitute_of_today_signs_for_who_is_away_and_the_signature_says_so() {
        SigningId id = world.opened(aPlan());
        SubstituteTable.Row substitution = world.away(10);

        signing.decide(id, "bithu", "phobithu", SigningDecision.SIGN, "");

        assertThat(plan(id).state()).isEqualTo(PlanState.ISSUED);
        assertThat(world.substitutes.decidedBy(UUID.fromString(substitution.id())))
                .extracting(SubstituteTable.Decided::decision)
                .containsExactly(SIGNED);
    }

    @Test
    void the_substitute_is_offered_the_signature_reads_the_plan_and_has_a_mail() {
        SigningId id = world.opened(aPlan());
        world.away(10);

        StandIn offered = signing.standIn(id, "bithu").orElseThrow();
        signing.invite(offered);

        assertThat(offered.substitute()).isEqualTo("phobithu");
        assertThat(signing.isSubstitute(id, "bithu", "phobithu")).isTrue();
        assertThat(signing.isSubstitute(id, "bithu", "ldld-pct")).isFalse();
        assertThat(world.planning.readers().isInside(plan(id).id(), world.caller("phobithu")))
                .isTrue();
        assertThat(world.said.toldOf(MailKind.SIGN_REQUEST)).containsExactly("phobithu");
    }

    @Test
    void the_day_after_the_substitution_ended_nobody_signs_by_it() {
        SigningId id = world.opened(aPlan());
        world.away(3);
        world.planning.clock.set("2019-12-18T23:59");
        assertThat(signing.standIns()).hasSize(1);

        world.planning.clock.set("2019-12-19T00:00");

        assertThat(signing.standIns()).isEmpty();
        forbidden(() -> signing.decide(id, "bithu", "phobithu", SigningDecision.SIGN, ""), "không được cử ký thay");
    }

    @Test
    void who_drafted_does_not_sign_for_somebody_either_nor_return_for_them() {
        SigningId id = world.opened(aPlan());

        forbidden(() -> signing.decide(id, "bithu", DRAFTER, SigningDecision.SIGN, ""), "Người soạn không được ký");
        forbidden(
                () -> signing.decide(id, "bithu", DRAFTER, SigningDecision.RETURN, "Thôi"), "Người soạn không được ký");
    }

    @Test
    void two_signatories_are_two_people_even_where_one_stands_in_for_the_other() {
        SigningId id = world.opened(jointWith("phobithu"));
        world.away(10);

        assertThat(signing.standIns())
                .as("a signatory is not offered another's signature")
                .isEmpty();
        forbidden(() -> signing.decide(id, "bithu", "phobithu", SigningDecision.SIGN, ""), "không ký thay được");
    }

    private static PlanText jointWith(String second) {
        return aPlan().signedBy("bithu", second).with("signing", "{'order': 'PARALLEL'}");
    }

    @Test
    void a_substitute_may_return_the_plan_and_the_drafter_reads_who_did() {
        SigningId id = world.opened(aPlan());
        world.away(10);

        signing.decide(id, "bithu", "phobithu", SigningDecision.RETURN, "Thiếu phần kinh phí");

        assertThat(world.states(id)).containsExactly(RETURNED);
        assertThat(world.said.the(MailKind.RETURN, DRAFTER).text()).contains("Phan Thanh Hương trả lại");
    }

    @Test
    void a_signatory_of_another_house_reads_the_plan_from_the_submission_on() {
        PlanId plan = world.ready(aPlan().signedBy("bithu", "tinhdoan-bithu"));
        boolean before = world.planning.readers().mayRead(plan, world.caller("tinhdoan-bithu"));

        signing.open(plan);

        assertThat(before).isFalse();
        assertThat(world.planning.readers().isInside(plan, world.caller("tinhdoan-bithu")))
                .isTrue();
    }

    @Test
    void who_decided_for_somebody_still_reads_the_plan_when_the_substitution_is_over() {
        SigningId id = world.opened(aPlan());
        PlanId plan = signing.planOf(id);
        SubstituteTable.Row substitution = world.away("btv-thanhdoan", 10);
        signing.invite(signing.standIn(id, "bithu").orElseThrow());

        signing.decide(id, "bithu", "btv-thanhdoan", SigningDecision.SIGN, "");
        world.planning.readers().end(List.of(UUID.fromString(substitution.id())));

        assertThat(world.planning.readers().isInside(plan, world.caller("btv-thanhdoan")))
                .isTrue();
    }

    @Test
    void the_mail_about_a_return_leads_the_drafter_to_the_plan() {
        SigningId id = world.opened(aPlan());

        giveBack(id, "bithu", "Thiếu phần kinh phí");

        Notice mail = world.said.the(MailKind.RETURN, DRAFTER);
        assertThat(mail.planId()).isEqualTo(signing.planOf(id).toString());
        assertThat(mail.link()).isEqualTo("/viec/ke-hoach/" + signing.planOf(id));
        assertThat(mail.subject()).isEqualTo("Kế hoạch được trả lại: " + plan(id).title());
    }

    @Test
    void there_is_no_signing_under_an_unknown_id() {
        notFound(() -> signing.outcome(SigningId.next()));
    }

    @Test
    void a_decision_on_another_version_than_the_one_submitted_is_refused_with_what_differs() {
        PlanId plan = world.planning.drafted(
                aPlan().owing("{'who': 'Đoàn Sở Du lịch', 'what': 'Nộp danh sách', 'due': '2020-01-08'}"));
        world.planning
                .plans()
                .save(
                        plan,
                        1,
                        aPlan().owing("{'who': 'Đoàn Sở Du lịch', 'what': 'Nộp danh sách', 'due': '2020-01-20'}")
                                .json(),
                        world.planning.caller("vanphong"));
        world.planning.plans().recordDraft(plan);
        SigningId id = signing.open(plan);

        signing.requireShown(id, Optional.of(2L));
        signing.requireShown(id, Optional.empty());
        conflict(() -> signing.requireShown(id, Optional.of(1L)), "Trên màn hình là bản 1; nay văn bản là bản 2");
        assertThat(world.planning.shown().tooLate(plan, 2)).isEmpty();
        assertThat(world.planning.shown().tooLate(plan, 1)).isPresent();
    }
}
