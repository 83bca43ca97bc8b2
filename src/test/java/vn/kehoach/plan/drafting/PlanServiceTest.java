package vn.kehoach.plan.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.plan.PlanText.aPlan;
import static vn.kehoach.plan.PlanWorld.DRAFTER;
import static vn.kehoach.testing.Refusals.conflict;
import static vn.kehoach.testing.Refusals.forbidden;
import static vn.kehoach.testing.Refusals.invalid;
import static vn.kehoach.testing.Refusals.notFound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.PlanWorld;
import vn.kehoach.plan.finding.Finding;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.plan.state.PlanView;

/** Drafting a plan and the steps of its life. */
class PlanServiceTest {

    private final PlanWorld world = new PlanWorld();
    private final PlanService plans = world.plans();

    private PlanView save(PlanId id, int version, PlanText text, String user) {
        return plans.save(id, version, text.json(), world.caller(user));
    }

    @Test
    void whoever_proposes_a_plan_drafts_it_for_the_body_that_issues_it() {
        PlanView plan = plans.propose(aPlan().json(), world.caller(DRAFTER));

        assertThat(plan.state()).isEqualTo(PlanState.DRAFT);
        assertThat(plan.leadBody()).isEqualTo("doan-khoi");
        assertThat(plan.leadOffice()).isEqualTo("van-phong-doan-khoi");
        assertThat(plan.draftedBy()).isEqualTo(DRAFTER);
        assertThat(plan.contentVersion()).isEqualTo(1);
        assertThat(world.begun).containsExactly(plan.id());
    }

    @Test
    void a_plan_that_was_stored_under_a_type_that_there_is_not_is_read_and_opens_no_register() {
        PlanId old = world.stored(aPlan().with("number", "{'type': 'KHX'}"));

        assertThat(plans.view(old).documentType()).isEqualTo("KHX");
        assertThat(plans.findings(old)).extracting(Finding::rule).contains("unknown-document-type");
        invalid(() -> plans.startSigning(old), "number.type");

        world.signing(old);
        assertThat(invalid(() -> plans.issue(old), "number.type")).contains("“KHX”", "chọn một trong: KH, ");
        assertThat(world.numbers.last("doan-khoi", 2019, "KHX")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"CTPH, CTrPH, 01-CTrPH/ĐTN", "KH-LT, KHLT, 01-KHLT/ĐTN", "HD, HD, 01-HD/ĐTN"})
    void a_number_is_written_and_counted_as_its_type_is(String written, String register, String number) {
        PlanId issued = world.issued(aPlan().with("number", "{'type': '" + written + "'}"));

        assertThat(plans.view(issued).number()).hasValue(number);
        assertThat(world.numbers.last("doan-khoi", 2019, register)).isEqualTo(1);
    }

    @Test
    void without_an_issuer_it_is_a_plan_of_the_drafters_own_body() {
        PlanView plan = plans.propose(aPlan().without("issuers").json(), world.caller("ldld-vp"));

        assertThat(plan.leadBody()).isEqualTo("ldld");
        assertThat(plan.symbol()).isEqualTo("LĐLĐ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bithu", "dv-so-du-lich", "quantri"})
    void only_staff_propose_plans(String user) {
        forbidden(() -> plans.propose(aPlan().json(), world.caller(user)), "Chỉ cán bộ văn phòng, ban chuyên đề");

        assertThat(world.begun).isEmpty();
    }

    @Test
    void nobody_proposes_a_plan_of_another_body() {
        forbidden(() -> plans.propose(aPlan().json(), world.caller("ldld-vp")), "của cơ quan chủ trì");
    }

    @Test
    void a_draft_without_a_title_is_none() {
        invalid(() -> plans.propose(aPlan().with("title", "' '").json(), world.caller(DRAFTER)), "title");
    }

    @Test
    void a_draft_is_read_by_its_body_and_by_nobody_else() {
        PlanId id = world.drafted(aPlan());

        assertThat(plans.view(id, world.caller("ban-tochuc")).id()).isEqualTo(id);
        assertThat(plans.view(id, world.caller("bithu")).id()).isEqualTo(id);
        notFound(() -> plans.view(id, world.caller("dv-so-du-lich")));
        notFound(() -> plans.view(id, world.caller("thanhdoan-vp")));
    }

    @Test
    void each_save_is_a_version_and_a_stale_one_is_refused() {
        PlanId id = world.drafted(aPlan());

        PlanView second = save(id, 1, aPlan().with("title", "'Tên khác'"), DRAFTER);

        assertThat(second.contentVersion()).isEqualTo(2);
        assertThat(second.title()).isEqualTo("Tên khác");
        conflict(() -> save(id, 1, aPlan(), DRAFTER), "phiên bản 2", "đang gửi phiên bản 1");
        assertThat(plans.content(id).title()).isEqualTo("Tên khác");
    }

    @Test
    void the_drafters_board_and_the_office_write_the_draft_and_no_other_board_does() {
        PlanId id = world.drafted(aPlan().json(), "ban-tochuc");

        save(id, 1, aPlan(), DRAFTER);

        forbidden(() -> save(id, 2, aPlan(), "ban-tuyengiao"), "được sửa dự thảo");
        assertThat(plans.mayChange(id, world.caller("ban-tochuc"))).isTrue();
        assertThat(plans.mayChange(id, world.caller("bithu"))).isFalse();
    }

    @Test
    void what_is_with_its_signatories_or_issued_is_not_written_any_more() {
        PlanId submitted = world.submitted(aPlan());
        PlanId issued = world.issued(aPlan());

        conflict(() -> save(submitted, 1, aPlan(), DRAFTER), "Đang trình ký");
        conflict(() -> plans.contentToChange(issued, 1, world.caller(DRAFTER)), "Đã ban hành");
        conflict(() -> plans.requireChangeable(issued, 1, world.caller(DRAFTER)), "không sửa được nội dung");
        assertThat(plans.mayChange(issued, world.caller(DRAFTER))).isFalse();
    }

    @Test
    void a_deadline_for_opinions_that_is_over_is_refused_when_it_is_written_and_not_when_it_stood_there() {
        PlanText asking = aPlan().with("consultation", "{'users': ['phobithu'], 'until': '2019-12-20'}");
        PlanId id = world.drafted(asking);
        world.clock.set("2019-12-22T08:00");

        PlanView saved = save(id, 1, asking.with("title", "'Tên khác'"), DRAFTER);
        String message = invalid(
                () -> save(
                        id, 2, aPlan().with("consultation", "{'users': ['phobithu'], 'until': '2019-12-21'}"), DRAFTER),
                "consultation.until");

        assertThat(saved.contentVersion()).isEqualTo(2);
        assertThat(message).contains("đã qua");
    }

    @Test
    void a_ready_draft_goes_to_consultation_where_somebody_is_asked_and_to_signing_otherwise() {
        PlanId asking = world.drafted(aPlan().with("consultation", "{'users': ['phobithu'], 'until': '2019-12-20'}"));
        PlanId silent = world.drafted(aPlan());

        assertThat(plans.recordDraft(asking)).isTrue();
        assertThat(plans.recordDraft(silent)).isFalse();
    }

    @Test
    void a_finding_that_holds_the_signing_is_named_when_the_draft_is_called_ready() {
        PlanId id = world.drafted(
                aPlan().owing("{'who': 'Chi đoàn Sao Hỏa', 'what': 'Gửi báo cáo', 'kind': 'UNIT_REPORT'}"));

        invalid(() -> plans.recordDraft(id), "obligations[0]", "obligations[0]");

        assertThat(plans.findings(id)).extracting(Finding::rule).contains("unknown-unit", "no-deadline");
    }

    @Test
    void a_draft_that_is_consulted_first_may_still_have_such_findings() {
        PlanId id = world.drafted(aPlan().with("consultation", "{'users': ['phobithu'], 'until': '2019-12-20'}")
                .owing("{'who': 'Chi đoàn Sao Hỏa', 'what': 'Họp', 'due': '2020-02-20'}"));

        assertThat(plans.recordDraft(id)).isTrue();
    }

    @Test
    void each_step_comes_after_the_one_before_it() {
        PlanId draft = world.drafted(aPlan());
        PlanId issued = world.issued(aPlan());

        conflict(() -> plans.startSigning(draft), "chưa được ghi nhận là sẵn sàng");
        conflict(() -> plans.startRevising(draft), "Đang soạn thảo");
        conflict(() -> plans.recordRevision(draft), "không phải");
        conflict(() -> plans.dispatch(draft));
        conflict(() -> plans.startExecuting(issued), "chưa phát hành");
        conflict(() -> plans.close(issued, "Sớm"), "Đã ban hành");
        conflict(() -> plans.recordDraft(issued), "Đã ban hành");
    }

    @Test
    void a_plan_goes_out_once() {
        PlanId id = world.issued(aPlan());

        assertThat(plans.dispatch(id)).isTrue();
        assertThat(plans.dispatch(id)).isFalse();
    }

    @Test
    void the_number_is_the_next_one_of_the_register_of_its_body_year_and_type() {
        world.numbers.standsAt("doan-khoi", 2019, "KH", 80);

        PlanView plan = plans.view(world.issued(aPlan()));

        assertThat(plan.number()).contains("81-KH/ĐTN");
        assertThat(world.numbers.last("doan-khoi", 2019, "KH")).isEqualTo(81);
    }

    @Test
    void the_year_of_the_number_is_that_of_the_day_in_vietnam() {
        PlanId id = world.submitted(aPlan());
        world.clock.set("2020-01-01T00:30");

        plans.issue(id);

        assertThat(world.numbers.last("doan-khoi", 2020, "KH")).isEqualTo(1);
        assertThat(world.numbers.last("doan-khoi", 2019, "KH")).isZero();
    }

    @Test
    void what_cannot_be_given_out_afterwards_takes_no_number() {
        PlanId id = world.submitted(aPlan());
        world.rehearsals.add((asIssued, content) -> {
            throw new IllegalStateException("không tính được hạn");
        });

        invalid(() -> plans.issue(id), "content");

        assertThat(world.numbers.last("doan-khoi", 2019, "KH")).isZero();
        assertThat(plans.view(id).state()).isEqualTo(PlanState.SIGNING);
    }

    @Test
    void a_number_in_the_text_that_is_not_the_next_one_holds_the_signing_until_somebody_says_why() {
        PlanId id = world.drafted(aPlan().with("number", "{'ordinal': 81, 'type': 'KH', 'issuer': 'ĐTN'}"));
        Finding held = world.answering().open(id).get(0);

        invalid(() -> plans.recordDraft(id), held.field());
        world.answering().accept(id, held.rule(), "Sổ giấy đã cấp số này", world.caller(DRAFTER));

        assertThat(plans.recordDraft(id)).isFalse();
        assertThat(world.recorded.of("finding-answered")).hasSize(1);
    }

    @Test
    void an_answer_has_a_reason_and_comes_from_who_writes_the_draft() {
        PlanId id = world.drafted(aPlan().with("number", "{'ordinal': 81, 'type': 'KH', 'issuer': 'ĐTN'}"));
        String rule = world.answering().open(id).get(0).rule();

        invalid(() -> world.answering().accept(id, rule, " ", world.caller(DRAFTER)), "reason");
        forbidden(() -> world.answering().accept(id, rule, "Vì", world.caller("bithu")), "được trả lời");
        notFound(() -> world.answering().accept(id, "no-such-rule", "Vì", world.caller(DRAFTER)));
        notFound(() -> world.answering().accept(id, rule, "Vì", world.caller("ldld-vp")));
    }

    @Test
    void the_text_may_take_its_number_from_the_register_instead() {
        PlanId id = world.drafted(aPlan().with("number", "{'ordinal': 81, 'type': 'KH', 'issuer': 'ĐTN'}"));

        world.answering().takeFromRegister(id, 1, world.caller(DRAFTER));

        assertThat(world.answering().open(id)).isEmpty();
        assertThat(plans.recordDraft(id)).isFalse();
    }

    @Test
    void a_deadline_that_has_passed_by_the_time_of_signing_holds_it() {
        world.rehearsals.add(new IssueRehearsal() {
            @Override
            public List<Planned> deadlines(PlanContent content, Instant issuedAt) {
                return List.of(new Planned(
                        "obligations[0]",
                        "Gửi báo cáo",
                        Optional.of(Instant.parse("2019-12-16T03:00:00Z")),
                        Optional.empty()));
            }

            @Override
            public void rehearse(PlanView asIssued, PlanContent content) {}
        });
        PlanId id = world.drafted(aPlan());

        String message = invalid(() -> plans.recordDraft(id), "obligations[0]");

        assertThat(message).contains("Thời hạn đã qua: “Gửi báo cáo” (10g00 ngày 16/12/2019)");
    }

    @Test
    void a_draft_is_handed_to_staff_of_its_body_only_and_who_had_it_keeps_what_is_their_boards() {
        PlanId id = world.drafted(aPlan().json(), "ban-tochuc");

        forbidden(() -> world.writers().handTo(id, "bithu"), "chỉ giao lại cho cán bộ");
        forbidden(() -> world.writers().handTo(id, "ldld-vp"), "của cơ quan chủ trì");
        world.writers().handTo(id, "ban-tuyengiao");

        assertThat(world.writers().isWriter(id, world.caller("ban-tuyengiao"))).isTrue();
        assertThat(world.writers().isWriter(id, world.caller("ban-tochuc"))).isFalse();
        assertThat(world.writers().isWriter(id, world.caller(DRAFTER)))
                .as("the office")
                .isTrue();
        assertThat(world.drafters().of(id)).as("drafting is for good").contains("ban-tochuc");
    }

    @Test
    void a_closed_plan_keeps_its_conclusion_and_the_moment() {
        PlanView plan = plans.view(world.closed(aPlan()));

        assertThat(plan.state()).isEqualTo(PlanState.CLOSED);
        assertThat(plan.conclusion()).contains("Đã tổ chức xong");
        assertThat(plan.closedAt()).contains(world.clock.instant());
    }

    @Test
    void the_offices_of_a_joint_plan_are_those_of_its_bodies_and_each_accepts_the_work_below_it() {
        PlanId id = world.drafted(
                aPlan().with("issuers", "['BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP', 'LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ']"));
        PlanView plan = plans.view(id);

        assertThat(world.offices().of(plan)).containsExactly("van-phong-doan-khoi", "van-phong-ldld");
        assertThat(world.offices().partnersOf(plan)).containsExactly("van-phong-ldld");
        assertThat(world.offices().acceptingFor(plan).apply("ban-tuyen-giao-ldld"))
                .isEqualTo("van-phong-ldld");
        assertThat(world.offices().acceptingFor(plan).apply("so-du-lich")).isEqualTo("van-phong-doan-khoi");
        assertThat(world.offices().acceptingFor(plan).apply("tinh-doan"))
                .as("below neither")
                .isEqualTo("van-phong-doan-khoi");
    }

    @Test
    void the_partners_of_a_joint_plan_make_it_too() {
        PlanId id = world.drafted(
                aPlan().with("issuers", "['BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP', 'LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ']"));

        assertThat(plans.view(id).symbol()).isEqualTo("ĐTN-LĐLĐ");
        assertThat(world.readers().isInside(id, world.caller("ldld-vp"))).isTrue();
        assertThat(world.readers().isInside(id, world.caller("ldld-pct"))).isTrue();
        assertThat(world.readers().mayRead(id, world.caller("thanhdoan-vp"))).isFalse();
    }
}
