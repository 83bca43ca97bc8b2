package vn.kehoach.plan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.plan.PlanText.aPlan;
import static vn.kehoach.testing.Refusals.invalid;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.PlanWorld;
import vn.kehoach.plan.finding.Finding;
import vn.kehoach.plan.state.PlanId;

/** What was corrected at the desk and does not stand in the text from which the plan was read. */
class FormBesideTextTest {

    private final PlanWorld world = new PlanWorld();

    private List<Finding> told(PlanText text) {
        return world.plans().findings(world.drafted(text)).stream()
                .filter(each -> each.rule().equals("not-in-text"))
                .toList();
    }

    private static PlanText read(String duty) {
        return aPlan().with("text", "'KẾ HOẠCH'").owing(duty);
    }

    @Test
    void a_corrected_date_and_a_corrected_body_are_told_with_what_the_text_says_and_what_the_form_says() {
        List<Finding> told = told(read("{'who': 'Đoàn Sở Du lịch', 'what': 'Nộp danh sách', 'due': '2027-01-20',"
                + " 'read': {'who': 'Ban Tổ chức', 'due': '2027-01-08'}}"));

        assertThat(told).hasSize(1);
        assertThat(told.get(0).blocking()).isFalse();
        assertThat(told.get(0).message())
                .contains("Chưa có trong văn bản", "“Ban Tổ chức”", "“Đoàn Sở Du lịch”", "08/01/2027", "20/01/2027");
    }

    @Test
    void a_date_that_the_text_does_not_have_and_a_duty_that_was_added_are_told() {
        List<Finding> dated = told(read("{'who': 'Đoàn Sở Du lịch', 'what': 'Nộp danh sách', 'due': '2027-01-20',"
                + " 'read': {'due': null}}"));
        List<Finding> added = told(read(
                "{'who': 'Đoàn Sở Du lịch', 'what': 'Nộp danh sách', 'due': '2027-01-20'," + " 'addedByHand': true}"));

        assertThat(dated).hasSize(1);
        assertThat(dated.get(0).message()).contains("văn bản ghi không thời hạn nào", "20/01/2027");
        assertThat(added).hasSize(1);
        assertThat(added.get(0).message()).contains("“Nộp danh sách” do người soạn thêm");
    }

    @Test
    void what_another_finding_says_of_the_date_is_not_said_twice() {
        assertThat(told(read("{'who': 'Đoàn Sở Du lịch', 'what': 'Nộp danh sách chậm nhất ngày 08/01/2027',"
                        + " 'due': '2027-01-20', 'read': {'due': '2027-01-08'}}")))
                .isEmpty();
    }

    @Test
    void a_plan_that_was_drawn_up_in_the_form_and_one_that_agrees_with_its_text_are_not_asked() {
        assertThat(told(aPlan().owing("{'who': 'Đoàn Sở Du lịch', 'what': 'Nộp danh sách', 'due': '2027-01-20',"
                        + " 'read': {'due': '2027-01-08'}}")))
                .isEmpty();
        assertThat(told(read("{'who': 'Đoàn Sở Du lịch', 'what': 'Nộp danh sách', 'due': '2027-01-20',"
                        + " 'read': {'due': '2027-01-20T23:59:59'}}")))
                .isEmpty();
        assertThat(told(read("{'who': 'Đoàn Sở Du lịch', 'what': 'Nộp danh sách', 'due': '2027-01-20'}")))
                .isEmpty();
    }

    @Test
    void the_offices_own_file_is_not_signed_while_the_form_says_otherwise() {
        PlanId plan = world.drafted(read("{'who': 'Đoàn Sở Du lịch', 'what': 'Nộp danh sách chậm nhất ngày 08/01/2027',"
                + " 'due': '2027-01-20', 'read': {'due': '2027-01-08'}}"));
        world.own.of(plan);

        assertThat(world.plans().findings(plan))
                .filteredOn(each -> each.rule().equals("not-in-text"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.blocking()).isTrue();
                    assertThat(each.answerable()).isFalse();
                    assertThat(each.field()).isEqualTo("obligations[0]");
                    assertThat(each.message())
                            .contains("08/01/2027", "20/01/2027", "tải lên lại", "ghi lời của biểu mẫu");
                });
        invalid(() -> world.plans().recordDraft(plan), "obligations[0]");
        invalid(() -> world.plans().startSigning(plan), "obligations[0]");
    }

    @Test
    void a_date_that_the_text_leaves_open_and_bodies_that_were_put_together_hold_nothing() {
        PlanId plan = world.drafted(
                read(
                        "{'who': ['Đoàn Sở Du lịch', 'Ban Tổ chức'], 'what': 'Nộp danh sách',"
                                + " 'due': '2027-01-20', 'candidates': ['2027-01-08', '2027-01-20'],"
                                + " 'read': {'due': null, 'who': 'Đoàn Sở Du lịch'}, 'also': [{'who': 'Ban Tổ chức', 'what': 'Nộp danh sách'}]}"));
        world.own.of(plan);

        world.plans().recordDraft(plan);
        world.plans().startSigning(plan);
        assertThat(world.plans().findings(plan)).noneMatch(each -> each.rule().equals("not-in-text"));
    }
}
