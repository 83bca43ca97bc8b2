package vn.kehoach.assignment.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.WorkWorld.LEADER;
import static vn.kehoach.assignment.WorkWorld.OFFICE;
import static vn.kehoach.assignment.WorkWorld.WORKER;
import static vn.kehoach.assignment.obligation.ObligationBuilder.aReport;
import static vn.kehoach.testing.Refusals.conflict;
import static vn.kehoach.testing.Refusals.notFound;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoach.assignment.WorkWorld;
import vn.kehoach.assignment.obligation.Obligation;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentStatus;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.testing.Rows;

/** A collection closes when all reports are in, or at its own deadline with the missing units named; it goes its steps once. */
class CollectionServiceTest {

    private final WorkWorld world = new WorkWorld();
    private final CollectedWork work = new InMemoryCollectedWork(
            world.assignments, world.collections, world.submissions, world.planning.organisation());
    private final CollectionService collections = new CollectionService(
            world.collections,
            world.told,
            new CollectionNotices(
                    world.planning.plans(), world.planning.offices(), world.planning.officeNotices(), work),
            work,
            world.recorded,
            world.clock);
    private PlanView plan;
    private RequestId request;
    private List<Assignment> reports;

    /** Three units owe a report by the end of 20 February; the collection stays open for five days more. */
    @BeforeEach
    void a_collection_of_three_reports() {
        plan = world.executing();
        reports = collect(
                aReport(plan).of("so-du-lich", "so-noi-vu", "so-xay-dung").build());
    }

    private List<Assignment> collect(Obligation obligation) {
        request = obligation.request().orElseThrow();
        return world.owed(obligation);
    }

    private void handIn(int which) {
        reports.get(which).handIn(world.clock.instant(), WORKER);
    }

    private void allHandIn() {
        reports.forEach(report -> report.handIn(world.clock.instant(), WORKER));
    }

    private List<AssignmentStatus> statuses() {
        return reports.stream().map(Assignment::status).toList();
    }

    private String toldToTheOffice() {
        return world.said.the(MailKind.PROGRESS, OFFICE).text();
    }

    @Test
    void it_does_not_close_before_its_time_while_a_report_is_owed() {
        handIn(0);
        handIn(1);

        conflict(() -> collections.close(request), "chưa đủ báo cáo và chưa hết hạn");

        assertThat(world.collections.get(request).closed()).isFalse();
        assertThat(statuses()).containsExactly(AssignmentStatus.DONE, AssignmentStatus.DONE, AssignmentStatus.OPEN);
        assertThat(world.said.about(MailKind.PROGRESS)).isEmpty();
    }

    @Test
    void with_every_report_in_it_closes_early_and_nobody_is_missing() {
        allHandIn();

        collections.close(request);

        assertThat(world.collections.get(request).closed()).isTrue();
        assertThat(statuses()).containsOnly(AssignmentStatus.DONE);
        assertThat(world.recorded.of("assignments-missing")).isEmpty();
        assertThat(toldToTheOffice()).contains("đã đóng: 3/3 đơn vị đã nộp.").doesNotContain("Không nộp");
    }

    @Test
    void at_its_deadline_it_closes_and_names_who_did_not_report() {
        handIn(1);
        world.clock.set("2020-02-25T23:59");
        conflict(() -> collections.close(request), "chưa hết hạn");

        world.clock.set("2020-02-26T00:00");
        collections.close(request);

        assertThat(statuses())
                .containsExactly(AssignmentStatus.MISSING, AssignmentStatus.DONE, AssignmentStatus.MISSING);
        assertThat(world.recorded.of("assignments-missing")).singleElement().satisfies(entry -> assertThat(
                        entry.toString())
                .contains("so-du-lich", "so-xay-dung")
                .doesNotContain("so-noi-vu"));
        assertThat(toldToTheOffice())
                .contains("đã đóng: 1/3 đơn vị đã nộp.")
                .contains("Không nộp: Đoàn Sở Du lịch; Đoàn Sở Xây dựng.");
    }

    @Test
    void closing_twice_changes_nothing_and_says_nothing_more() {
        world.clock.set("2020-02-26T00:00");
        collections.close(request);
        world.said.forget();

        collections.close(request);

        assertThat(world.said.all()).isEmpty();
        assertThat(world.recorded.of("assignments-missing")).hasSize(1);
    }

    @Test
    void whoever_has_a_later_deadline_of_its_own_owes_until_then_and_as_long_after_it_as_the_others() {
        handIn(1);
        handIn(2);
        reports.get(0).extendTo(world.moment("2020-02-28T17:00"), world.clock.instant(), "Chờ số liệu", LEADER);
        world.clock.set("2020-02-26T00:00");
        collections.close(request);
        assertThat(statuses().get(0)).isEqualTo(AssignmentStatus.OPEN);
        assertThat(toldToTheOffice()).contains("Được gia hạn: Đoàn Sở Du lịch (đến 17g00 ngày 28/02/2020).");
        assertThat(collections.nextLateComer()).contains(world.moment("2020-03-04T17:00"));

        world.clock.set("2020-03-04T16:59");
        collections.nameLateComers();
        AssignmentStatus justBefore = statuses().get(0);
        world.clock.set("2020-03-04T17:00");
        collections.nameLateComers();

        assertThat(justBefore).isEqualTo(AssignmentStatus.OPEN);
        assertThat(statuses().get(0)).isEqualTo(AssignmentStatus.MISSING);
        assertThat(collections.nextLateComer()).isEmpty();
        assertThat(world.recorded.of("assignments-missing")).hasSize(1);
    }

    @Test
    void a_report_that_is_owed_only_if_there_is_something_to_report_is_never_missing() {
        reports = collect(aReport(plan).of("so-du-lich").ifAny().build());
        world.clock.set("2020-02-26T00:00");

        collections.close(request);
        collections.nameLateComers();

        assertThat(statuses()).containsExactly(AssignmentStatus.OPEN);
        assertThat(world.recorded.of("assignments-missing")).isEmpty();
        assertThat(world.said.about(MailKind.PROGRESS)).isEmpty();
    }

    @Test
    void it_is_complete_when_nobody_owes_any_more_and_while_it_is_open() {
        assertThat(collections.complete()).isEmpty();

        allHandIn();
        List<RequestId> complete = collections.complete();
        complete.forEach(collections::moveOn);
        collections.close(request);

        assertThat(complete).containsExactly(request);
        assertThat(world.told.complete).containsExactly(request);
        assertThat(collections.complete()).isEmpty();
    }

    @Test
    void what_was_complete_closes_even_if_a_report_was_given_back_meanwhile() {
        allHandIn();
        collections.moveOn(request);
        reports.get(0).reopen();

        collections.close(request);

        assertThat(world.collections.get(request).closed()).isTrue();
        assertThat(statuses().get(0)).as("it is not due yet").isEqualTo(AssignmentStatus.OPEN);
    }

    @Test
    void what_was_complete_closed_because_all_were_in_and_the_office_reads_who_got_the_report_back() {
        reports.forEach(report -> world.reports().hand(report.id(), CollectionFixture.words("Đã họp"), WORKER));
        collections.moveOn(request);
        world.reports()
                .review(reports.get(0).id(), CollectionFixture.returned(world.moment("2020-02-22T17:00")), OFFICE);
        world.said.forget();

        collections.close(request);

        assertThat((Boolean) Rows.column(world.collections.get(request), "closedByDeadline"))
                .as("five days before its own deadline")
                .isFalse();
        assertThat(toldToTheOffice())
                .contains("đã đóng: 2/3 đơn vị đã nộp.")
                .contains("Bị trả lại, chờ nộp lại: Đoàn Sở Du lịch (đến 17g00 ngày 22/02/2020).")
                .doesNotContain("Được gia hạn", "Không nộp");
    }

    @Test
    void a_report_that_was_given_back_and_did_not_come_again_is_not_called_never_handed_in() {
        world.reports().hand(reports.get(0).id(), CollectionFixture.words("Đã họp"), WORKER);
        world.reports()
                .review(reports.get(0).id(), CollectionFixture.returned(world.moment("2020-02-22T17:00")), OFFICE);
        world.said.forget();
        world.clock.set("2020-02-26T00:00");

        collections.close(request);

        assertThat(toldToTheOffice())
                .contains("Bị trả lại, chờ nộp lại: Đoàn Sở Du lịch.")
                .contains("Không nộp: Đoàn Sở Nội vụ; Đoàn Sở Xây dựng.");
    }

    @Test
    void its_steps_are_taken_in_their_order_and_once() {
        conflict(() -> collections.drafted(request), "tổng hợp");
        allHandIn();
        collections.close(request);

        conflict(() -> collections.finalised(request), "hoàn chỉnh");
        collections.drafted(request);
        conflict(() -> collections.drafted(request), "tổng hợp");
        collections.consulted(request);
        collections.finalised(request);
        conflict(() -> collections.consulted(request), "lấy ý kiến");
        collections.submitted(request);
        conflict(() -> collections.submitted(request), "gửi cấp trên");
    }

    @Test
    void it_says_of_which_plan_it_is_what_it_collects_and_when_it_closes() {
        assertThat(collections.planOf(request)).isEqualTo(plan.id());
        assertThat(collections.whatOf(request)).isEqualTo("Gửi báo cáo góp ý");
        assertThat(collections.closesAt(request)).isEqualTo(world.moment("2020-02-25T23:59:59"));
        notFound(() -> collections.closesAt(RequestId.next()));
    }

    @Test
    void the_steps_of_one_collection_are_not_those_of_another() {
        RequestId first = request;
        allHandIn();
        collections.close(first);
        reports = collect(aReport(plan).of("so-noi-vu").build());

        conflict(() -> collections.drafted(request), "tổng hợp");

        assertThat(Map.of(
                        first,
                        world.collections.get(first).closed(),
                        request,
                        world.collections.get(request).closed()))
                .containsEntry(first, true)
                .containsEntry(request, false);
    }
}
