package vn.kehoach.assignment.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kehoach.assignment.obligation.Quota;
import vn.kehoach.plan.content.template.ReportTemplate;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

class ReportRulesTest {

    private static final Quota FIVE = new Quota(Optional.of(5), Optional.empty(), Optional.of("ý kiến"));
    private static final Quota AT_MOST_TEN = new Quota(Optional.empty(), Optional.of(10), Optional.empty());
    private static final ReportEntry NOTHING = new ReportEntry("", true, "{}", ReportFacts.NONE, List.of());

    private final ReportRules rules = new ReportRules(new ObjectMapper());

    private static ReportStanding owed(Quota opinions) {
        return new ReportStanding(1, false, false, opinions, false, ReportTemplate.NONE);
    }

    private List<FieldError> errors(ReportStanding standing, ReportEntry entry) {
        return catchThrowableOfType(Refused.class, () -> rules.check(standing, entry))
                .fields();
    }

    @Test
    void nothing_is_no_answer_where_at_least_five_opinions_are_owed() {
        assertThat(errors(owed(FIVE), NOTHING)).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("nothingToReport");
            assertThat(error.message()).isEqualTo("không chọn được: kế hoạch yêu cầu tối thiểu 05 ý kiến");
        });
    }

    @Test
    void nothing_is_an_answer_where_no_least_is_asked_or_only_those_answer_who_have_something() {
        assertThatCode(() -> rules.check(owed(Quota.NONE), NOTHING)).doesNotThrowAnyException();
        assertThatCode(() -> rules.check(owed(AT_MOST_TEN), NOTHING)).doesNotThrowAnyException();
        assertThatCode(() -> rules.check(new ReportStanding(1, false, false, FIVE, true, ReportTemplate.NONE), NOTHING))
                .doesNotThrowAnyException();
    }

    @Test
    void one_figure_is_not_written_twice_in_two_spellings() {
        ReportEntry twice = new ReportEntry(
                "Kết quả", false, "{\"Đoàn viên\": 10, \"doan  VIEN\": 12}", ReportFacts.NONE, List.of());

        assertThat(errors(owed(Quota.NONE), twice))
                .extracting(FieldError::field, FieldError::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("figures", "“doan  VIEN” và “Đoàn viên” là một nội dung"));
    }

    @Test
    void nothing_is_not_declared_beside_figures_that_would_be_added_up() {
        ReportEntry figures = new ReportEntry("", true, "{\"Số sách\": 100}", ReportFacts.NONE, List.of());
        ReportEntry opinions =
                new ReportEntry("", true, "{}", ReportFacts.of(ReportFields.OPINION_COUNT, 3), List.of());
        ReportEntry empty = new ReportEntry("", true, "{\"Số sách\": \"\"}", ReportFacts.NONE, List.of());

        for (ReportEntry each : List.of(figures, opinions)) {
            assertThat(errors(owed(Quota.NONE), each)).anySatisfy(error -> {
                assertThat(error.field()).isEqualTo("nothingToReport");
                assertThat(error.message()).contains("khi có ghi số liệu");
            });
        }
        assertThat(errors(owed(Quota.NONE), empty))
                .noneMatch(error -> error.field().equals("nothingToReport"));
    }
}
