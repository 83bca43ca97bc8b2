package vn.kehoach.assignment.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.assignment.report.CollectionFixture.WORKER;
import static vn.kehoach.assignment.report.CollectionFixture.in;
import static vn.kehoach.assignment.report.CollectionFixture.words;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.assignment.report.CollectionFixture;
import vn.kehoach.assignment.report.ReportService;
import vn.kehoach.assignment.report.Review;
import vn.kehoach.assignment.report.ReviewDecision;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.Refused;
import vn.kehoach.testing.InTheOrganisation;

/** The end of a plan: when it is offered, what it asks, whom it tells. */
@InTheOrganisation
class ClosingTest {

    @Autowired
    private CollectionFixture plan;

    @Autowired
    private ClosingService closing;

    @Autowired
    private ReportService reports;

    @Autowired
    private PlanService plans;

    @Autowired
    private OpenWorkTable table;

    @Autowired
    private JdbcClient queries;

    @BeforeEach
    void a_collection_whose_units_owe_until_yesterday() {
        plan.open(in(-1), in(3));
    }

    private boolean overAt(Instant now) {
        return !table.over(List.of(plan.plan), now).isEmpty();
    }

    private List<String> told() {
        return queries.sql(
                        "select split_part(notice_key, '|', 3) from outbox where notice_key like 'PLAN_CLOSED|' || :plan || '|%'")
                .param("plan", plan.plan.toString())
                .query(String.class)
                .list();
    }

    @Test
    void the_end_is_offered_when_the_last_date_has_passed_or_nobody_owes_anything_any_more() {
        AssignmentId first = plan.report("so-du-lich", in(-1));
        Instant last = in(4);
        AssignmentId second = plan.report("so-xay-dung", last);
        assertThat(overAt(Instant.now())).as("work is open").isFalse();
        assertThat(overAt(last)).as("on its last second").isFalse();

        assertThat(overAt(last.plusSeconds(1))).as("after the last date").isTrue();
        assertThat(table.nextLastDate(List.of(plan.plan), Instant.now())).contains(last.plusSeconds(1));

        plan.run("update assignment set status = 'MISSING' where id = ?", first.value());
        reports.hand(second, words("Xong"), WORKER);
        assertThat(overAt(Instant.now())).as("nobody owes anything").isTrue();
    }

    @Test
    void a_plan_is_not_closed_over_work_that_is_owed_or_not_reviewed_until_it_is_said_why() {
        AssignmentId owed = plan.report("so-xay-dung", in(2));
        AssignmentId handedIn = plan.report("so-du-lich", in(-1));
        reports.hand(handedIn, words("Kết quả"), WORKER);

        assertThatThrownBy(() -> closing.close(plan.plan, "Hoàn thành", new Ending(" ", false)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Lý do kết thúc khi còn việc: phải ghi, vì còn 2 việc")
                .hasMessageContaining("Đoàn Sở Du lịch: Gửi báo cáo (đã nộp, chưa được xem xét)")
                .hasMessageContaining("(chưa xong)");
        assertThat(plans.view(plan.plan).state()).isEqualTo(PlanState.EXECUTING);
        assertThat(plan.statusOf(owed)).isEqualTo("OPEN");
        assertThat(told()).isEmpty();

        closing.close(plan.plan, "Hoàn thành", new Ending("Hội nghị không tổ chức nữa", false));

        assertThat(plans.view(plan.plan).state()).isEqualTo(PlanState.CLOSED);
        assertThat(plan.statusOf(owed)).isEqualTo("ENDED");
        assertThat(told()).contains("so-du-lich", "so-xay-dung");
        assertThat(queries.sql(
                                "select body from outbox where notice_key like 'PLAN_CLOSED|' || :plan || '|so-xay-dung|%' limit 1")
                        .param("plan", plan.plan.toString())
                        .query(String.class)
                        .single())
                .contains("Hội nghị không tổ chức nữa", "Gửi báo cáo", "chưa xong");
    }

    @Test
    void whoever_was_named_missing_asks_for_no_reason_any_more_and_is_told_all_the_same() {
        AssignmentId never = plan.report("so-xay-dung", in(-1));
        AssignmentId accepted = plan.report("so-du-lich", in(-1));
        reports.hand(accepted, words("Kết quả"), WORKER);
        reports.review(accepted, new Review(ReviewDecision.ACCEPT, "", java.util.Optional.empty()), "vanphong");
        plan.run("update assignment set status = 'MISSING' where id = ?", never.value());

        closing.close(plan.plan, "Hoàn thành", new Ending("", false));

        assertThat(plans.view(plan.plan).state()).isEqualTo(PlanState.CLOSED);
        assertThat(told()).isNotEmpty().containsOnly("so-xay-dung");
    }

    @Test
    void six_hundred_pieces_of_open_work_are_counted_and_named_page_by_page() {
        plan.run(
                """
                insert into unit (code, name, name_key, kind) select 'don-vi-' || n, 'Đơn vị ' || n, 'don vi ' || n, 'UNIT'
                from generate_series(1, 600) n on conflict do nothing
                """);
        AssignmentId one = plan.report("so-du-lich", in(2));
        plan.run(
                """
                insert into assignment (id, version, plan_id, obligation_id, request_id, kind, unit_code, office_code,
                    owner_id, plan_label, what, due_at, original_due_at, status, workflow, launched, progress)
                select gen_random_uuid(), 0, plan_id, obligation_id, request_id, kind, 'don-vi-' || n, office_code, owner_id,
                    plan_label, what, due_at, original_due_at, status, workflow, launched, progress
                from assignment, generate_series(1, 600) n where id = ?
                """,
                one.value());

        PageOf<OpenWork> second = closing.openWork(plan.plan, new PageRequest(1, 500));

        assertThat(closing.counts(plan.plan)).isEqualTo(new OpenWork.Counts(601, 0, 0));
        assertThat(second.total()).isEqualTo(601);
        assertThat(second.items()).hasSize(101);
    }

    @Test
    void the_heads_of_the_form_of_the_end_add_up_to_all_work_of_the_plan() {
        AssignmentId handedIn = plan.report("so-du-lich", in(-1));
        AssignmentId accepted = plan.report("so-noi-vu", in(-1));
        List.of(handedIn, accepted).forEach(each -> reports.hand(each, words("Kết quả"), WORKER));
        reports.review(accepted, new Review(ReviewDecision.ACCEPT, "", java.util.Optional.empty()), "vanphong");
        plan.report("so-xay-dung", in(2));
        set("so-tu-phap", "status = 'MISSING'");
        set("so-cong-thuong", "if_any = true");
        set("toa-an-nhan-dan", "if_any = true, status = 'MISSING'");
        set("hoi-nong-dan", "status = 'WITHDRAWN'");
        set("so-y-te", "status = 'ABSENT'");
        set("quan-1", "status = 'PHASE', workflow = 'NONE'");
        set("doan-khoi", "status = 'PHASE', workflow = 'NONE', due_at = now() + interval '3 days'");

        WorkTally tally = closing.tally(plan.plan);

        assertThat(tally).isEqualTo(new WorkTally(2, 1, 1, 1, 2, 1, 1, 1));
        assertThat(tally.total())
                .isEqualTo(queries.sql("select count(*) from assignment where plan_id = ?")
                        .param(plan.plan.value())
                        .query(Long.class)
                        .single());
    }

    private void set(String unit, String to) {
        plan.run(
                "update assignment set " + to + " where id = ?",
                plan.report(unit, in(-1)).value());
    }

    @Test
    void only_the_office_of_the_lead_body_asks_for_the_end_before_its_time() {
        Caller unit = new Caller(WORKER, Set.of("so-du-lich"), Set.of());
        plan.run("insert into plan_reader values (?, 'unit-van-phong-doan-khoi')", plan.plan.value());
        Caller office = new Caller("vanphong", Set.of("van-phong-doan-khoi"), Set.of("staff"));

        assertThatThrownBy(() -> closing.askFor(plan.plan, new Ending("Dừng", true), unit))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> closing.askFor(plan.plan, new Ending("Dừng", true), office))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Việc “Kết thúc kế hoạch” đã có trong danh sách việc của văn phòng");
    }
}
