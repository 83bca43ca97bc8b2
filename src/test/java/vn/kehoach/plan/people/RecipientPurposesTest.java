package vn.kehoach.plan.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kehoach.organisation.RegisterFixture;
import vn.kehoach.plan.content.frame.Purpose;
import vn.kehoach.plan.people.RecipientPurposes.Line;
import vn.kehoach.plan.people.RecipientPurposes.Origin;
import vn.kehoach.plan.state.Lead;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.plan.state.PlanView;

/** Why each line of Nơi nhận gets the plan, and who says so. */
class RecipientPurposesTest {

    private static final PlanView PLAN = new PlanView(
            PlanId.next(),
            PlanState.DRAFT,
            new Lead("doan-khoi", "van-phong-doan-khoi", "ĐTN"),
            "KH",
            "Sơ kết",
            1,
            "vanphong",
            Instant.EPOCH,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static List<Line> of(Object... recipients) {
        return new RecipientPurposes(RegisterFixture.demo().organisation())
                .of(
                        PLAN,
                        PlanContent.read(new ObjectMapper()
                                .valueToTree(Map.of(
                                        "title",
                                        "Sơ kết",
                                        "obligations",
                                        List.of(Map.of("who", "Đoàn Sở Du lịch", "what", "gửi báo cáo")),
                                        "recipients",
                                        List.of(recipients)))));
    }

    @Test
    void what_a_line_says_itself_is_read_from_it() {
        assertThat(of("Thường trực Thành Đoàn (để b/c)", "Cơ sở Đoàn (để t/h)", "Báo Tuổi trẻ (để biết)", "Lưu: VP"))
                .extracting(Line::purpose, Line::from)
                .containsExactly(
                        tuple(Purpose.REPORT, Origin.TEXT),
                        tuple(Purpose.ACT, Origin.TEXT),
                        tuple(Purpose.INFORM, Origin.TEXT),
                        tuple(Purpose.FILE, Origin.TEXT));
    }

    @Test
    void where_the_line_says_nothing_whoever_owes_work_acts_and_others_are_told_or_know() {
        assertThat(of("Đoàn Sở Du lịch", "Thành Đoàn Thành phố Hồ Chí Minh", "Báo Tuổi trẻ"))
                .extracting(Line::purpose, Line::from)
                .containsExactly(
                        tuple(Purpose.ACT, Origin.PROPOSED),
                        tuple(Purpose.REPORT, Origin.PROPOSED),
                        tuple(Purpose.INFORM, Origin.PROPOSED));
    }

    @Test
    void what_the_drafter_chose_goes_before_and_says_what_it_would_be_without() {
        assertThat(of(Map.of("text", "Cơ sở Đoàn (để t/h)", "purpose", "INFORM")))
                .containsExactly(new Line(0, "Cơ sở Đoàn (để t/h)", Purpose.INFORM, Origin.CHOSEN, Purpose.ACT));
    }
}
