package vn.kehoach.assignment.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.assignment.report.CollectionFixture.OFFICE;
import static vn.kehoach.assignment.report.CollectionFixture.WORKER;
import static vn.kehoach.assignment.report.CollectionFixture.in;
import static vn.kehoach.assignment.report.CollectionFixture.returned;
import static vn.kehoach.assignment.report.CollectionFixture.words;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.assignment.board.AssignmentDesk;
import vn.kehoach.assignment.board.AssignmentState;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.assignment.duty.DutyEntry;
import vn.kehoach.assignment.duty.DutyService;
import vn.kehoach.assignment.report.CollectionFixture;
import vn.kehoach.assignment.report.ReportService;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.shared.Refused;
import vn.kehoach.testing.InTheOrganisation;

/** The office closes a plan in the moment in which a unit hands something in. */
@Tag("storm")
@InTheOrganisation
class ClosingRaceTest {

    private static final int ROUNDS = 40;
    private static final Ending SAID = new Ending("Hết đợt", true);
    private static final DutyEntry DONE = new DutyEntry("Đã làm", 100, true, List.of());

    @Autowired
    private CollectionFixture plan;

    @Autowired
    private ClosingService closing;

    @Autowired
    private ReportService reports;

    @Autowired
    private DutyService duties;

    @Autowired
    private PlanService plans;

    @Autowired
    private AssignmentDesk desk;

    @Autowired
    private JdbcClient queries;

    private final ExecutorService people = Executors.newFixedThreadPool(2);

    @AfterEach
    void nobody_is_left() {
        people.shutdownNow();
    }

    private AssignmentId duty() {
        AssignmentId work = plan.report("so-du-lich", in(-5));
        plan.run("update assignment set workflow = 'DUTY', kind = 'DUTY' where id = ?", work.value());
        return work;
    }

    @Test
    void what_is_handed_in_while_the_plan_is_closed_is_counted_or_refused_with_words() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            plan.open(in(-5), in(3));
            boolean report = round % 2 == 0;
            AssignmentId work = report ? plan.report("so-du-lich", in(-5)) : duty();
            CyclicBarrier together = new CyclicBarrier(2);
            Future<Optional<Refused>> handed = people.submit(attempt(together, () -> {
                if (report) {
                    reports.hand(work, words("Kết quả"), WORKER);
                } else {
                    duties.record(work, DONE, WORKER);
                }
            }));
            Future<Optional<Refused>> closed =
                    people.submit(attempt(together, () -> closing.close(plan.plan, "Hoàn thành", SAID)));

            assertThat(closed.get()).isEmpty();
            assertThat(plans.view(plan.plan).state()).isEqualTo(PlanState.CLOSED);
            assertOneStory(work, handed.get());
        }
    }

    private static Callable<Optional<Refused>> attempt(CyclicBarrier together, Runnable step) {
        return () -> {
            together.await();
            try {
                step.run();
                return Optional.empty();
            } catch (Refused refused) {
                return Optional.of(refused);
            }
        };
    }

    private void assertOneStory(AssignmentId work, Optional<Refused> refusal) {
        DeadlineRow row = desk.sheet(work, CollectionFixture.ADMIN).row();
        if (refusal.isPresent()) {
            assertThat(refusal.get().reason()).isEqualTo(Refused.Reason.CONFLICT);
            assertThat(refusal.get()).hasMessageContaining("Kế hoạch đã kết thúc");
            assertThat(row.state()).isEqualTo(AssignmentState.NOT_DONE);
            assertThat(submissions(work)).isZero();
            assertThat(toldOf(work)).isEqualTo("OWED");
        } else {
            assertThat(row.state()).isEqualTo(AssignmentState.DONE_LATE);
            assertThat(row.doneAt()).isNotNull();
            assertThat(submissions(work)).isOne();
            assertThat(toldOf(work)).isEqualTo("TO_REVIEW");
        }
    }

    private long submissions(AssignmentId work) {
        return queries.sql("select count(*) from submission where assignment_id = ?")
                .param(work.value())
                .query(Long.class)
                .single();
    }

    /** As which the closing told the unit of it. */
    private String toldOf(AssignmentId work) {
        String body = queries.sql(
                        "select body from outbox where notice_key like 'PLAN_CLOSED|' || :plan || '|so-du-lich|%' limit 1")
                .param("plan", plan.plan.toString())
                .query(String.class)
                .single();
        return body.contains("đã nộp, chưa được xem xét") ? "TO_REVIEW" : "OWED";
    }

    @Test
    void nothing_is_given_back_handed_in_or_uploaded_once_the_plan_is_closed() {
        plan.open(in(-5), in(3));
        AssignmentId handedIn = plan.report("so-du-lich", in(-1));
        AssignmentId owed = plan.report("so-xay-dung", in(-1));
        reports.hand(handedIn, words("Kết quả"), WORKER);
        closing.close(plan.plan, "Hoàn thành", SAID);

        assertRefused(() -> reports.review(handedIn, returned(in(3)), OFFICE));
        assertRefused(() -> reports.hand(owed, words("Muộn"), "dv-so-xay-dung"));
        assertRefused(() -> duties.record(owed, DONE, "dv-so-xay-dung"));
        assertRefused(() -> desk.requireToHandIn(handedIn, CollectionFixture.UNIT));
        assertThat(plan.statusOf(handedIn)).isEqualTo("DONE");
        assertThat(plan.statusOf(owed)).isEqualTo("ENDED");
    }

    private static void assertRefused(Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Refused.Reason.CONFLICT))
                .hasMessageContaining("Kế hoạch đã kết thúc");
    }
}
