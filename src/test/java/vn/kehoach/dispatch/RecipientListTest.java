package vn.kehoach.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kehoach.notification.notice.AddressBook;
import vn.kehoach.organisation.RegisterFixture;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.content.frame.Purpose;
import vn.kehoach.plan.state.Lead;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.plan.state.PlanView;

class RecipientListTest {

    private static final Organisation DEMO = RegisterFixture.demo().organisation();
    private static final RecipientList RECIPIENTS = new RecipientList(DEMO, AddressBook.of(DEMO));

    private static final PlanView PLAN = new PlanView(
            PlanId.next(),
            PlanState.ISSUED,
            new Lead("doan-khoi", "van-phong-doan-khoi", "ĐTN"),
            "KH",
            "Sơ kết",
            1,
            "vanphong",
            Instant.EPOCH,
            Optional.of("37-KH/ĐTN"),
            Optional.of(Instant.EPOCH),
            Optional.empty(),
            Optional.empty());

    private static List<String> unitsOf(Map<String, ?> content) {
        return RECIPIENTS.of(PLAN, PlanContent.read(new ObjectMapper().valueToTree(content))).stream()
                .flatMap(delivery -> delivery.unit().stream())
                .distinct()
                .toList();
    }

    @Test
    void units_by_name_are_only_those_whom_the_plan_names() {
        Map<String, Object> named = Map.of(
                "title",
                "Sơ kết",
                "namedUnits",
                List.of("Đoàn Sở Du lịch", "Chi đoàn Hội Nông dân", "Đoàn Sở Y tế"),
                "recipients",
                List.of("Cơ sở Đoàn có tên"));

        assertThat(unitsOf(named)).containsExactlyInAnyOrder("so-du-lich", "hoi-nong-dan");
    }

    @Test
    void all_units_get_it_where_the_line_says_so_or_the_plan_names_none() {
        assertThat(unitsOf(Map.of(
                        "title",
                        "Sơ kết",
                        "namedUnits",
                        List.of("Đoàn Sở Du lịch"),
                        "recipients",
                        List.of("Cơ sở Đoàn"))))
                .hasSize(28);
        assertThat(unitsOf(Map.of("title", "Sơ kết", "recipients", List.of("Cơ sở Đoàn có tên"))))
                .hasSize(28);
    }

    @Test
    void an_office_that_belongs_to_no_body_gets_its_copy_too() {
        assertThat(unitsOf(Map.of("title", "Sơ kết", "recipients", List.of("Ủy ban nhân dân Thành phố"))))
                .containsExactly("uy-ban-nhan-dan-thanh-pho");
    }

    @Test
    void whom_no_register_knows_is_kept_as_the_line_writes_it_and_a_line_known_in_part_loses_nobody() {
        List<Delivery> outside = RECIPIENTS
                .of(
                        PLAN,
                        PlanContent.read(new ObjectMapper()
                                .valueToTree(Map.of(
                                        "title",
                                        "Sơ kết",
                                        "recipients",
                                        List.of("Báo Tuổi trẻ", "Đ/c Nguyễn Văn A (để b/c)", "Bộ Nội vụ", "Lưu: VP")))))
                .stream()
                .filter(Delivery::outside)
                .toList();

        assertThat(outside)
                .extracting(Delivery::line)
                .containsExactly("Báo Tuổi trẻ", "Đ/c Nguyễn Văn A (để b/c)", "Bộ Nội vụ");
        assertThat(outside)
                .extracting(Delivery::purpose)
                .containsExactly(Purpose.INFORM, Purpose.REPORT, Purpose.INFORM);
        assertThat(outside).allMatch(delivery -> delivery.noticeKey().isEmpty());
    }
}
