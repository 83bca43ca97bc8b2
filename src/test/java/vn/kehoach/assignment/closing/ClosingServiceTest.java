package vn.kehoach.assignment.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.WorkWorld.LEADER;
import static vn.kehoach.assignment.WorkWorld.OFFICE;
import static vn.kehoach.assignment.WorkWorld.WORKER;
import static vn.kehoach.assignment.obligation.ObligationBuilder.aDuty;
import static vn.kehoach.assignment.obligation.ObligationBuilder.aReport;
import static vn.kehoach.testing.Refusals.conflict;
import static vn.kehoach.testing.Refusals.forbidden;
import static vn.kehoach.testing.Refusals.invalid;
import static vn.kehoach.testing.Refusals.notFound;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoach.assignment.report.ReportEntry;
import vn.kehoach.assignment.report.ReportFacts;
import vn.kehoach.assignment.report.Review;
import vn.kehoach.assignment.report.ReviewDecision;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentStatus;
import vn.kehoach.assignment.work.ReportRequest;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/** How a plan ends: when its end is offered, who asks for it earlier, and what becomes of the work that is left. */
class ClosingServiceTest {

    private static final Ending WITHOUT_A_WORD = new Ending("", false);
    private static final Ending BECAUSE = new Ending("Hội nghị không tổ chức nữa", false);

    private final ClosingWorld world = new ClosingWorld();
    private final ClosingService closing = world.closing();
    private PlanView plan;

    @BeforeEach
    void a_plan_whose_work_runs() {
        plan = world.work.executing();
    }

    private Assignment report() {
        return world.work.owedByOne(aReport(plan).build());
    }

    private Assignment handedIn() {
        Assignment report = report();
        world.work
                .reports()
                .hand(report.id(), new ReportEntry("Đã góp ý", false, "{}", ReportFacts.NONE, List.of()), WORKER);
        return report;
    }

    private Assignment accepted() {
        Assignment report = handedIn();
        world.work.reports().review(report.id(), new Review(ReviewDecision.ACCEPT, "", Optional.empty()), OFFICE);
        return report;
    }

    private ReportRequest collection() {
        return world.work.collections.get(report().request().orElseThrow());
    }

    private PlanState state() {
        return world.work.planning.plans().view(plan.id()).state();
    }

    private void onlyTheEndIsLeft() {
        world.told.onlyTheEndIsLeftOf(plan.id());
    }

    @Test
    void a_plan_whose_work_is_done_and_reviewed_is_closed_without_a_reason_and_nobody_is_told() {
        Assignment done = accepted();
        world.work.said.forget();

        closing.close(plan.id(), "Đã tổ chức xong", WITHOUT_A_WORD);

        assertThat(state()).isEqualTo(PlanState.CLOSED);
        assertThat(done.status()).isEqualTo(AssignmentStatus.DONE);
        assertThat(world.work.said.all()).isEmpty();
        assertThat(world.work.recorded.of("closed-with-open-work")).isEmpty();
        assertThat(world.work.told.ended).containsExactly(plan.id());
    }

    @Test
    void over_work_that_is_owed_or_not_reviewed_the_reason_is_asked_for_and_nothing_is_closed() {
        Assignment owed = report();
        handedIn();
        world.work.said.forget();

        String message = invalid(() -> closing.close(plan.id(), "Xong", WITHOUT_A_WORD), "reason");

        assertThat(message)
                .contains("phải ghi, vì còn 2 việc")
                .contains("Gửi báo cáo góp ý (chưa xong)")
                .contains("Gửi báo cáo góp ý (đã nộp, chưa được xem xét)");
        assertThat(state()).isEqualTo(PlanState.EXECUTING);
        assertThat(owed.status()).isEqualTo(AssignmentStatus.OPEN);
        assertThat(world.work.said.all()).isEmpty();
        assertThat(world.work.told.ended).isEmpty();
    }

    @Test
    void with_a_reason_it_is_closed_and_whoever_still_owes_is_told_what_and_why() {
        Assignment owed = report();
        world.work.said.forget();

        closing.close(plan.id(), "Dừng", BECAUSE);

        assertThat(state()).isEqualTo(PlanState.CLOSED);
        assertThat(owed.status()).isEqualTo(AssignmentStatus.ENDED);
        conflict(() -> world.turns.hold(owed.id()), "Kế hoạch đã kết thúc");
        assertThat(world.work.said.the(MailKind.PROGRESS, WORKER).text())
                .contains("Hội nghị không tổ chức nữa")
                .contains("- Gửi báo cáo góp ý, hạn")
                .contains("20/02/2020: chưa xong");
        assertThat(world.work.recorded.of("closed-with-open-work")).hasSize(1);
        assertThat(world.work.recorded.of("assignments-ended")).hasSize(1);
    }

    @Test
    void what_never_came_asks_for_no_reason_any_more_and_its_unit_is_told_all_the_same() {
        Assignment never = report();
        world.neverCame(never);
        world.work.said.forget();

        closing.close(plan.id(), "Xong", WITHOUT_A_WORD);

        assertThat(never.status()).isEqualTo(AssignmentStatus.ENDED);
        assertThat(world.work.said.toldOf(MailKind.PROGRESS)).contains(WORKER);
        assertThat(world.work.recorded.of("closed-with-open-work")).isEmpty();
    }

    @Test
    void work_of_an_alternative_that_nobody_decided_on_is_withdrawn_with_the_end() {
        Assignment waiting =
                world.work.waiting(aDuty(plan).onlyIf("ONLINE").build()).get(0);

        closing.close(plan.id(), "Dừng", BECAUSE);

        assertThat(waiting.status()).isEqualTo(AssignmentStatus.WITHDRAWN);
    }

    @Test
    void before_its_own_event_a_plan_ends_only_when_that_is_confirmed() {
        plan = world.work.executing(PlanText.aConference("2020-03-20T08:00"));

        invalid(() -> closing.close(plan.id(), "Xong", WITHOUT_A_WORD), "beforeEvent");
        closing.close(plan.id(), "Xong", new Ending("", true));

        assertThat(closing.eventAhead(plan.id())).contains("08g00 ngày 20/03/2020");
        assertThat(state()).isEqualTo(PlanState.CLOSED);
    }

    @Test
    void a_plan_is_closed_once_and_nobody_is_told_twice() {
        report();
        closing.close(plan.id(), "Dừng", BECAUSE);
        int told = world.work.said.all().size();

        conflict(() -> closing.close(plan.id(), "Dừng", BECAUSE));

        assertThat(world.work.said.all()).hasSize(told);
        assertThat(world.work.told.ended).hasSize(1);
    }

    @Test
    void the_end_is_offered_when_nobody_owes_anything_any_more() {
        onlyTheEndIsLeft();
        Assignment last = report();

        assertThat(closing.over()).isEmpty();
        world.neverCame(last);
        assertThat(closing.over()).containsExactly(plan.id());
    }

    @Test
    void the_end_is_offered_when_the_last_date_has_passed_and_not_in_its_last_second() {
        onlyTheEndIsLeft();
        report();
        world.work.clock.set("2020-02-20T23:59:59");

        assertThat(closing.over()).isEmpty();
        assertThat(closing.nextLastDate()).contains(world.work.moment("2020-02-21T00:00"));
        world.work.clock.set("2020-02-21T00:00");
        assertThat(closing.over()).containsExactly(plan.id());
    }

    @Test
    void a_plan_whose_collections_run_is_not_looked_at() {
        report();
        world.work.clock.set("2020-03-01T00:00");

        assertThat(closing.over()).isEmpty();
        assertThat(closing.nextLastDate()).isEmpty();
    }

    @Test
    void what_only_those_do_who_have_any_holds_up_the_end_until_its_date_and_asks_for_no_reason() {
        onlyTheEndIsLeft();
        world.work.owed(aReport(plan).ifAny().build());
        assertThat(closing.over()).as("before its date").isEmpty();
        world.work.clock.set("2020-02-21T00:00");

        assertThat(closing.over()).containsExactly(plan.id());
        closing.close(plan.id(), "Xong", WITHOUT_A_WORD);

        assertThat(state()).isEqualTo(PlanState.CLOSED);
    }

    @Test
    void the_watch_offers_each_end_once() {
        onlyTheEndIsLeft();
        ClosingWatch watch = new ClosingWatch(closing);

        watch.look();
        watch.look();

        assertThat(world.told.offered).containsExactly(plan.id());
    }

    @Test
    void the_office_asks_for_the_end_before_its_time_and_what_it_said_is_kept_for_the_task() {
        report();
        onlyTheEndIsLeft();

        assertThat(closing.mayAsk(plan.id(), world.work.caller(OFFICE))).isTrue();
        closing.askFor(plan.id(), BECAUSE, world.work.caller(OFFICE));

        assertThat(world.told.offered).containsExactly(plan.id());
        assertThat(closing.askedFor(plan.id())).contains(BECAUSE);
        assertThat(closing.mayAsk(plan.id(), world.work.caller(OFFICE))).isFalse();
        assertThat(world.work.recorded.of("end-asked-for")).hasSize(1);
        assertThat(state()).isEqualTo(PlanState.EXECUTING);
    }

    @Test
    void whoever_asks_before_the_time_says_why_like_whoever_closes() {
        report();
        onlyTheEndIsLeft();

        invalid(() -> closing.askFor(plan.id(), WITHOUT_A_WORD, world.work.caller(OFFICE)), "reason");

        assertThat(world.told.offered).isEmpty();
        assertThat(closing.askedFor(plan.id())).isEmpty();
    }

    @Test
    void a_reason_of_two_thousand_letters_is_kept_and_a_longer_one_refused() {
        report();
        onlyTheEndIsLeft();

        invalid(
                () -> closing.askFor(plan.id(), new Ending("a".repeat(2001), false), world.work.caller(OFFICE)),
                "reason");
        closing.askFor(plan.id(), new Ending("a".repeat(2000), false), world.work.caller(OFFICE));

        assertThat(closing.askedFor(plan.id()).orElseThrow().reason()).hasSize(2000);
    }

    @Test
    void nobody_but_the_office_of_the_lead_body_asks_for_the_end() {
        onlyTheEndIsLeft();

        forbidden(
                () -> closing.askFor(plan.id(), BECAUSE, world.work.caller(LEADER)),
                "Chỉ văn phòng của cơ quan chủ trì kết thúc kế hoạch");
        notFound(() -> closing.askFor(plan.id(), BECAUSE, world.work.caller(WORKER)));

        assertThat(closing.mayAsk(plan.id(), world.work.caller(LEADER))).isFalse();
        assertThat(world.told.offered).isEmpty();
    }

    @Test
    void as_long_as_a_collection_runs_the_office_reads_at_which_step_it_stands() {
        ReportRequest collection = collection();
        world.told.runs(collection);

        NotYet why = closing.notYet(plan.id(), world.work.caller(OFFICE)).orElseThrow();

        assertThat(why.sentence())
                .startsWith("Kế hoạch kết thúc được khi mọi đợt thu báo cáo đã xong đến bước gửi cấp trên; còn: ")
                .contains("“Gửi báo cáo góp ý” (đang thu, đóng khi đã nhận đủ, chậm nhất ngày 25/02/2020)");
        conflict(() -> closing.askFor(plan.id(), BECAUSE, world.work.caller(OFFICE)), "đang thu, đóng khi đã nhận đủ");
    }

    @Test
    void each_step_that_a_collection_takes_is_named() {
        ReportRequest collection = collection();
        world.told.runs(collection);

        collection.close(true, world.work.clock.instant());
        assertThat(waitsFor()).isEqualTo("đã đóng, chờ việc “Tổng hợp báo cáo”");
        collection.drafted(world.work.clock.instant());
        assertThat(waitsFor()).isEqualTo("chờ ý kiến về dự thảo hoặc việc “Hoàn chỉnh báo cáo”");
        collection.finalised(world.work.clock.instant());
        assertThat(waitsFor()).isEqualTo("chờ việc “Gửi báo cáo lên cấp trên”");
        collection.submitted(world.work.clock.instant());
        assertThat(closing.notYet(plan.id(), world.work.caller(OFFICE))
                        .orElseThrow()
                        .open())
                .isEmpty();
    }

    private String waitsFor() {
        return closing.notYet(plan.id(), world.work.caller(OFFICE))
                .orElseThrow()
                .open()
                .get(0)
                .step();
    }

    @Test
    void where_the_end_is_offered_already_the_office_is_sent_to_its_tasks() {
        onlyTheEndIsLeft();
        closing.offer(plan.id());

        conflict(
                () -> closing.askFor(plan.id(), BECAUSE, world.work.caller(OFFICE)),
                "Việc “Kết thúc kế hoạch” đã có trong danh sách việc của văn phòng");
    }

    @Test
    void why_it_cannot_end_yet_is_said_to_the_office_only_and_only_while_it_cannot() {
        assertThat(closing.notYet(plan.id(), world.work.caller(OFFICE))).isPresent();
        assertThat(closing.notYet(plan.id(), world.work.caller(LEADER))).isEmpty();
        onlyTheEndIsLeft();

        assertThat(closing.notYet(plan.id(), world.work.caller(OFFICE))).isEmpty();
    }

    @Test
    void a_plan_that_is_closed_is_not_asked_to_end_again() {
        closing.close(plan.id(), "Xong", WITHOUT_A_WORD);

        conflict(
                () -> closing.askFor(plan.id(), BECAUSE, world.work.caller(OFFICE)),
                "Chỉ kết thúc được kế hoạch đang thực hiện");
    }

    @Test
    void the_lead_body_pages_through_what_is_open_and_the_total_is_that_of_the_counts() {
        report();
        handedIn();
        world.neverCame(report());
        accepted();

        PageOf<OpenWork> first = closing.openWork(plan.id(), new PageRequest(0, 2), world.work.caller(OFFICE));
        PageOf<OpenWork> second = closing.openWork(plan.id(), new PageRequest(1, 2), world.work.caller(OFFICE));

        assertThat(closing.counts(plan.id())).isEqualTo(new OpenWork.Counts(1, 1, 1));
        assertThat(first.total()).isEqualTo(3);
        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(1);
        assertThat(closing.tally(plan.id()).total()).isEqualTo(4);
        notFound(() -> closing.openWork(plan.id(), new PageRequest(0, 2), world.work.caller(WORKER)));
    }
}
