package vn.kehoach.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.consolidation.ReportState.DRAFT;
import static vn.kehoach.consolidation.ReportState.FINAL;
import static vn.kehoach.consolidation.ReportState.SENT;
import static vn.kehoach.consolidation.ReportState.SIGNED;
import static vn.kehoach.consolidation.ReportState.SIGNING;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanNumber;
import vn.kehoach.shared.Refused;

/** What each verb does to a consolidated report in each of its states: every cell of the table. */
class FinalReportStatesTest {

    private static final Instant SIGNED_AT = Instant.parse("2020-04-17T02:00:00Z");
    private static final Instant SENT_AT = Instant.parse("2020-04-18T01:00:00Z");
    private static final PlanNumber NUMBER = PlanNumber.of(7, 2020, "BC", "ĐTN");
    private static final List<String> SUPERIOR = List.of("Thành Đoàn (để báo cáo)", "Đảng ủy Khối (để báo cáo)");

    /** The state a verb leads to; a state that is not named refuses it, and nothing changes. */
    private record Verb(String name, Consumer<FinalReport> does, Map<ReportState, ReportState> leads) {}

    private static final List<Verb> VERBS = List.of(
            new Verb("write by hand", report -> report.write(true, "vanphong"), Map.of(DRAFT, DRAFT, FINAL, FINAL)),
            new Verb("make from the figures", report -> report.write(false, "vanphong"), Map.of(DRAFT, DRAFT)),
            new Verb("approve as it is", report -> report.approve("vanphong"), Map.of(DRAFT, DRAFT)),
            new Verb("finalise", FinalReport::finalise, Map.of(DRAFT, FINAL)),
            new Verb("submit", report -> report.openSigning("bithu", SUPERIOR), Map.of(FINAL, SIGNING)),
            new Verb("give back", FinalReport::returned, Map.of(SIGNING, FINAL)),
            new Verb("sign", report -> report.signed(NUMBER, SIGNED_AT), Map.of(SIGNING, SIGNED)),
            new Verb("send", report -> report.sent(SENT_AT), Map.of(SIGNED, SENT)));

    static Stream<Arguments> everyVerbInEveryState() {
        return VERBS.stream()
                .flatMap(verb -> Stream.of(ReportState.values()).map(state -> Arguments.of(verb.name(), state, verb)));
    }

    private static FinalReport aReport() {
        return FinalReport.of(RequestId.next(), PlanId.next(), "Kết quả thực hiện");
    }

    /** Brought there by the verbs themselves. */
    private static FinalReport in(ReportState state) {
        FinalReport report = aReport();
        report.write(true, "soanthao");
        List<Consumer<FinalReport>> steps = List.of(
                FinalReport::finalise,
                each -> each.openSigning("bithu", SUPERIOR),
                each -> each.signed(NUMBER, SIGNED_AT),
                each -> each.sent(SENT_AT));
        steps.stream().limit(state.ordinal()).forEach(step -> step.accept(report));
        return report;
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("everyVerbInEveryState")
    void a_report_takes_only_the_verbs_that_its_state_allows(String name, ReportState state, Verb verb) {
        FinalReport report = in(state);
        FinalReportView before = report.view();
        ReportState leadsTo = verb.leads().get(state);

        if (leadsTo == null) {
            assertThatThrownBy(() -> verb.does().accept(report)).isInstanceOf(Refused.class);
            assertThat(report.view()).isEqualTo(before);
        } else {
            verb.does().accept(report);
            assertThat(report.view().state()).isEqualTo(leadsTo);
        }
    }

    static Stream<Arguments> everyVerbWithoutAText() {
        return VERBS.stream()
                .filter(verb -> !verb.name().startsWith("write") && !verb.name().startsWith("make"))
                .map(verb -> Arguments.of(verb.name(), verb));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyVerbWithoutAText")
    void without_a_text_there_is_nothing_to_approve_to_submit_or_to_send(String name, Verb verb) {
        FinalReport report = aReport();

        assertThatThrownBy(() -> verb.does().accept(report)).isInstanceOf(Refused.class);
        assertThatThrownBy(report::consult).hasMessageContaining("Dự thảo báo cáo: chưa có");

        assertThat(report.view().state()).isEqualTo(DRAFT);
        assertThat(report.view().text().version()).isZero();
        assertThat(report.view().text().consulted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "m | false",
                "w | true",
                "m a | true",
                "w m | false",
                "m w | true",
                "w c | false",
                "w c w | true",
                "w c m | false",
                "m c a | true",
                "m c | false",
                "w c a c | false",
                "w a m | false"
            })
    void only_words_that_somebody_wrote_or_approved_after_the_last_question_become_final(
            String steps, boolean becomes) {
        FinalReport report = aReport();
        for (String step : steps.split(" ")) {
            switch (step) {
                case "m" -> report.write(false, "vanphong");
                case "w" -> report.write(true, "vanphong");
                case "a" -> report.approve("vanphong");
                default -> report.consult();
            }
        }

        if (becomes) {
            report.finalise();
        } else {
            assertThatThrownBy(report::finalise).hasMessageContaining("Bản hoàn chỉnh: chưa có");
        }

        assertThat(report.view().state()).isEqualTo(becomes ? FINAL : DRAFT);
    }

    @Test
    void each_text_has_the_next_number_whoever_wrote_it() {
        FinalReport report = aReport();

        assertThat(report.write(false, "vanphong")).isEqualTo(1);
        assertThat(report.write(true, "ban-tuyengiao")).isEqualTo(2);
        assertThat(report.write(false, "vanphong")).isEqualTo(3);
        assertThat(report.view().text().version()).isEqualTo(3);
        assertThat(report.view().text().by()).contains("vanphong");
    }

    @Test
    void the_version_that_was_asked_about_is_remembered_when_newer_ones_are_written() {
        FinalReport report = aReport();
        report.write(true, "vanphong");
        report.write(true, "vanphong");
        report.consult();
        report.write(true, "vanphong");

        assertThat(report.view().text().consulted()).contains(2);
        assertThat(report.view().text().version()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        // who wrote, who approved (or nobody), who is to sign, whether that goes
        "vanphong, , bithu, true",
        "bithu, , bithu, false",
        "vanphong, bithu, bithu, false",
        "bithu, vanphong, bithu, true",
        "phobithu, , bithu, true"
    })
    void nobody_signs_the_version_that_he_wrote_or_approved_himself(
            String writer, String approver, String signer, boolean goes) {
        FinalReport report = aReport();
        report.write(true, writer);
        if (approver != null) {
            report.approve(approver);
        }
        report.finalise();

        if (goes) {
            report.openSigning(signer, SUPERIOR);
            report.requireNotWriter(signer);
        } else {
            assertThatThrownBy(() -> report.openSigning(signer, SUPERIOR)).hasMessageContaining("Người ký");
            assertThatThrownBy(() -> report.requireNotWriter(signer))
                    .extracting("reason")
                    .isEqualTo(Refused.Reason.FORBIDDEN);
        }

        assertThat(report.view().state()).isEqualTo(goes ? SIGNING : FINAL);
        assertThat(report.view().signer().isPresent()).isEqualTo(goes);
    }

    @Test
    void a_report_that_came_back_may_go_to_another_signatory_and_to_other_recipients() {
        FinalReport report = in(SIGNING);
        report.returned();

        report.openSigning("phobithu", List.of("Thành Đoàn (để báo cáo)"));

        assertThat(report.view().signer()).contains("phobithu");
        assertThat(report.view().recipients()).containsExactly("Thành Đoàn (để báo cáo)");
    }

    @Test
    void what_is_signed_carries_its_number_and_its_moments_and_keeps_the_lines_of_its_recipients() {
        FinalReportView report = in(SENT).view();

        assertThat(report.number()).contains("07-BC/ĐTN");
        assertThat(report.signedAt()).contains(SIGNED_AT);
        assertThat(report.sentAt()).contains(SENT_AT);
        assertThat(report.recipients()).isEqualTo(SUPERIOR);
        assertThat(in(SIGNED).view().sentAt()).isEmpty();
        assertThat(in(SIGNING).view().number()).isEmpty();
        assertThat(in(FINAL).view().recipients()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DRAFT | Báo cáo: chưa ký và chưa có số (“Dự thảo”); hãy trình ký ở trang tổng hợp",
                "FINAL | Báo cáo: chưa ký và chưa có số (“Đã hoàn chỉnh”); hãy trình ký ở trang tổng hợp",
                "SIGNING | Báo cáo: chưa ký và chưa có số (“Đang trình ký”); hãy trình ký ở trang tổng hợp",
                "SENT | Báo cáo: không gửi lần thứ hai"
            })
    void whoever_sends_too_early_or_twice_reads_where_the_report_stands(ReportState state, String words) {
        assertThatThrownBy(() -> in(state).sent(SENT_AT)).hasMessage(words);
    }

    @Test
    void a_report_that_the_plan_does_not_ask_for_says_why_it_was_added() {
        FinalReport report = aReport().added("vanphong", "Thành Đoàn yêu cầu qua điện thoại");

        assertThat(report.view().addedReason()).contains("Thành Đoàn yêu cầu qua điện thoại");
        assertThat(aReport().view().addedReason()).isEmpty();
    }
}
