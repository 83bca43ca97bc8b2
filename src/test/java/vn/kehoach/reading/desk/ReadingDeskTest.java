package vn.kehoach.reading.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.testing.Refusals.conflict;
import static vn.kehoach.testing.Refusals.forbidden;
import static vn.kehoach.testing.Refusals.invalid;
import static vn.kehoach.testing.Refusals.notFound;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.PlanWorld;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.finding.ReadFindings;
import vn.kehoach.plan.state.PlanId;

/** The drafter works through what was read of a plan, step by step, and takes steps back. */
class ReadingDeskTest {

    private static final String DRAFTER = "vanphong";

    private final PlanWorld planning = new PlanWorld();
    private final ReadingDesk desk =
            new ReadingDesk(planning.plans(), new InMemorySteps(), planning.unitSearch(), planning.clock);
    private PlanId plan;

    @BeforeEach
    void a_draft_with_two_duties() {
        plan = planning.drafted(PlanText.aPlan()
                .owing("{'who': 'Ban Tổ chức', 'what': 'Chuẩn bị hội trường; gửi thư mời', 'due': '2020-02-20'}")
                .owing("{'who': 'Đoàn Sở Du lịch', 'what': 'Gửi tham luận'}"));
    }

    private int version() {
        return planning.plans().view(plan).contentVersion();
    }

    private ReadingDesk.From from(int version, String user) {
        return new ReadingDesk.From(plan, version, planning.caller(user));
    }

    private ReadingDesk.From now() {
        return from(version(), DRAFTER);
    }

    private List<ObligationLine> duties() {
        return planning.plans().content(plan).obligations();
    }

    private static Correction corrected(String what, String unit, String day, String hour) {
        return new Correction(
                "Ban Tổ chức", List.of(), unit, what, "DUTY", day, hour, Optional.empty(), Optional.empty(), true);
    }

    @Test
    void before_the_25th_of_each_month_becomes_its_last_day_with_one_click() {
        plan = planning.drafted(PlanText.aPlan()
                .owing(
                        "{'who': 'Ban Tổ chức', 'what': 'Báo cáo', 'recurs': {'every': 'MONTHLY', 'day': 25, 'before': true}}")
                .with(
                        "findings",
                        "[{'rule': 'before-vs-by', 'field': 'obligations[0]', 'message': 'm', 'mend': {'label': 'l',"
                                + " 'field': 'obligations[0].due', 'value': 'ngày 24 hằng tháng'}}]"));
        ReadFindings.Kept finding =
                ReadFindings.in(planning.plans().content(plan).typed()).get(0);

        assertThat(Mend.label(planning.plans().content(plan).typed(), finding, "obligations[0]"))
                .contains("Hạn cuối là ngày 24 hằng tháng");
        desk.mend(now(), "before-vs-by", "obligations[0]");

        assertThat(duties().get(0).recurrence().orElseThrow().words()).isEqualTo("ngày 24 hằng tháng");
    }

    @Test
    void a_duty_gets_one_of_the_dates_that_it_may_have() {
        desk.date(now(), 1, "2020-02-25T17:00");

        assertThat(duties().get(1).due()).map(due -> due.words()).contains("2020-02-25T17:00");
        assertThat(version()).isEqualTo(2);
        assertThat(desk.lastStep(plan, 2)).contains("Đặt hạn cho việc 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hôm nào", "2020-02-30"})
    void a_date_exists(String broken) {
        invalid(() -> desk.date(now(), 1, broken), "due");

        assertThat(version()).isEqualTo(1);
    }

    @Test
    void what_the_drafter_types_takes_the_place_of_what_was_read() {
        desk.correct(now(), 0, corrected("Trang trí hội trường", "", "25/02/2020", "17g00"));

        assertThat(duties().get(0).what()).isEqualTo("Trang trí hội trường");
        assertThat(duties().get(0).due()).map(due -> due.words()).contains("2020-02-25T17:00");
        assertThat(duties()).hasSize(2);
    }

    @Test
    void a_unit_is_chosen_by_its_name_and_one_that_may_be_several_is_asked_again() {
        desk.correct(now(), 0, corrected("Trang trí", "Đoàn Sở Du lịch", "", ""));

        assertThat(duties().get(0).units()).containsExactly("so-du-lich");
        assertThat(invalid(() -> desk.correct(now(), 0, corrected("Trang trí", "Ban Tổ chức", "", "")), "unit"))
                .contains("có nhiều đơn vị khớp");
        assertThat(invalid(() -> desk.correct(now(), 0, corrected("Trang trí", "Sao Hỏa", "", "")), "unit"))
                .contains("không có đơn vị nào");
    }

    @Test
    void a_duty_without_words_or_of_no_kind_is_none() {
        invalid(() -> desk.correct(now(), 0, corrected(" ", "", "", "")), "what");

        assertThat(duties().get(0).what()).contains("Chuẩn bị hội trường");
    }

    @Test
    void a_removed_duty_is_gone_and_comes_back_with_the_step_back() {
        desk.remove(now(), 0);
        assertThat(duties()).hasSize(1);

        desk.undo(now());

        assertThat(duties()).extracting(ObligationLine::whoText).containsExactly("Ban Tổ chức", "Đoàn Sở Du lịch");
    }

    @Test
    void steps_are_taken_back_one_after_the_other_the_last_one_first() {
        desk.date(now(), 1, "2020-02-25");
        desk.remove(now(), 0);

        desk.undo(now());
        assertThat(desk.lastStep(plan, version())).contains("Đặt hạn cho việc 2");
        desk.undo(now());

        assertThat(duties().get(1).due()).isEmpty();
        assertThat(desk.lastStep(plan, version())).isEmpty();
        conflict(() -> desk.undo(now()), "Không có bước nào để hoàn tác");
    }

    @Test
    void after_somebody_saved_the_draft_elsewhere_there_is_no_step_to_take_back() {
        desk.date(now(), 1, "2020-02-25");
        planning.plans().save(plan, version(), PlanText.aPlan().json(), planning.caller(DRAFTER));

        conflict(() -> desk.undo(now()), "đã được sửa ở nơi khác");
    }

    @Test
    void what_changes_nothing_is_no_step_and_no_version() {
        desk.date(now(), 1, "2020-02-25");
        int before = version();

        desk.date(now(), 1, "2020-02-25");

        assertThat(version()).isEqualTo(before);
    }

    @Test
    void who_looks_at_an_older_version_loads_it_again() {
        desk.date(now(), 1, "2020-02-25");

        conflict(() -> desk.remove(from(1, DRAFTER), 0), "hãy tải lại");
        conflict(() -> desk.begin(from(1, DRAFTER)), "hãy tải lại");

        assertThat(duties()).hasSize(2);
    }

    @Test
    void only_who_writes_the_draft_works_at_the_desk() {
        forbidden(() -> desk.remove(from(1, "bithu"), 0), "được sửa dự thảo");
        notFound(() -> desk.begin(from(1, "ldld-vp")));
    }

    @Test
    void what_is_with_its_signatories_is_worked_on_no_more() {
        planning.plans().recordDraft(plan);
        planning.plans().startSigning(plan);

        conflict(() -> desk.remove(now(), 0), "Đang trình ký");
    }

    private String recipient(int index) {
        return planning.plans()
                .content(plan)
                .json()
                .path("recipients")
                .path(index)
                .toString();
    }

    @Test
    void the_purpose_of_a_recipient_is_chosen_and_taken_back_and_its_words_stay_as_they_are() {
        plan = planning.drafted(PlanText.aPlan().with("recipients", "['Cơ sở Đoàn', 'Lưu: VP']"));

        desk.purpose(now(), 0, "INFORM");
        assertThat(recipient(0)).contains("\"text\":\"Cơ sở Đoàn\"", "\"purpose\":\"INFORM\"");
        assertThat(desk.lastStep(plan, version())).contains("Đặt mục đích của nơi nhận 1");
        desk.purpose(now(), 0, "ACT");
        desk.undo(now());
        assertThat(recipient(0)).contains("INFORM");
        desk.purpose(now(), 0, "");

        assertThat(recipient(0)).isEqualTo("\"Cơ sở Đoàn\"");
        assertThat(recipient(1)).isEqualTo("\"Lưu: VP\"");
    }

    @Test
    void there_is_no_purpose_of_another_name_and_no_line_beyond_the_last() {
        plan = planning.drafted(PlanText.aPlan().with("recipients", "['Cơ sở Đoàn']"));

        invalid(() -> desk.purpose(now(), 0, "GUI"), "purpose");
        notFound(() -> desk.purpose(now(), 1, "ACT"));
        notFound(() -> desk.purpose(now(), -1, "ACT"));
        assertThat(recipient(0)).isEqualTo("\"Cơ sở Đoàn\"");
    }
}
