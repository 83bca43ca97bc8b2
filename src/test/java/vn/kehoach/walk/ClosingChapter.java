package vn.kehoach.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** From the consolidated report to the closed plan. */
public interface ClosingChapter extends Chapter {

    Map<String, Object> DONE = Map.of("progress", 100, "result", "Đã thực hiện xong", "done", true);

    @Test
    @Order(610)
    default void the_office_consolidates_with_all_reports_before_it() {
        walk().clock("2020-02-25T17:30");
        JsonNode task = office().task("userTask_consolidateReport");

        JsonNode request = office().sheet(task).path("request");
        JsonNode empty =
                office().tryToComplete(task, Map.of("ready", true)).expect(422).json();
        office().post(report("/draft"), Map.of()).expect(201);
        office().complete(task, Map.of("ready", true));
        walk().settle();

        assertThat(empty.path("fields").findValuesAsText("field")).containsExactly("ready");

        assertThat(request.path("reports")).hasSize(26);
        assertThat(request.path("missing")).hasSize(2);
        assertThat(stateOf("CONSOLIDATION")).isEqualTo("DONE_ON_TIME");
    }

    @Test
    @Order(620)
    default void a_report_after_the_close_is_kept_and_marked() {
        walk().clock("2020-02-26T09:00");
        Desk desk = walk().deskOf(Cast.AFTER_THE_CLOSE);

        desk.complete(desk.task(SUBMIT), Map.of("summary", "Báo cáo đến sau khi đóng"));

        JsonNode file = walk().reportFile(Cast.AFTER_THE_CLOSE);
        assertThat(file.path("state").asText()).isEqualTo("DONE_LATE");
        assertThat(file.path("afterClose").asBoolean()).isTrue();
        assertThat(file.path("submissions").path(0).path("afterClose").asBoolean())
                .isTrue();
        assertThat(walk().collection().path("missing").findValuesAsText("unit")).containsExactly(Cast.NEVER);
    }

    @Test
    @Order(630)
    default void those_whom_the_timeline_names_are_consulted_on_the_draft_report() {
        walk().clock("2020-03-10T09:00");
        Desk superior = walk().desk("btv-thanhdoan");
        Desk party = walk().desk("tt-danguykhoi");
        JsonNode draft = superior.sheet(superior.task(GIVE_OPINION)).path("report");
        assertThat(superior.get(draft.path("pdf").asText()).expect(200).bytes()).startsWith('%', 'P', 'D', 'F');

        superior.complete(
                superior.task(GIVE_OPINION), Map.of("opinion", "AGREE_WITH_COMMENTS", "comments", "Bổ sung kiến nghị"));
        party.complete(party.task(GIVE_OPINION), Map.of("opinion", "AGREE"));
        walk().clock("2020-03-16T09:00");

        assertThat(walk().opinions().stream()
                        .filter(row -> row.path("subject").asText().equals("REPORT"))
                        .collect(Collectors.toMap(row -> row.path("user").asText(), row -> row.path("opinion")
                                .asText())))
                .containsEntry("btv-thanhdoan", "AGREE_WITH_COMMENTS")
                .containsEntry("tt-danguykhoi", "AGREE")
                .containsEntry("bithu", "SILENT");
        assertThat(stateOf("CONSULTATION")).isEqualTo("DONE_ON_TIME");
    }

    @Test
    @Order(640)
    default void the_report_is_finalised_and_the_film_is_ready() {
        walk().clock("2020-03-27T09:00");
        JsonNode task = office().task("userTask_finaliseReport");
        Desk board = walk().desk("ban-tuyengiao");
        JsonNode unanswered =
                office().tryToComplete(task, Map.of("ready", true)).expect(422).json();
        assertThat(unanswered.path("detail").asText()).contains("chưa được tiếp thu, giải trình");
        FinalReport.answered(walk());
        assertThat(office().tryToComplete(task, Map.of("ready", true))
                        .expect(422)
                        .text())
                .contains("Bản hoàn chỉnh");

        FinalReport.edited(walk(), "Kiến nghị Thành Đoàn quan tâm, hỗ trợ");
        office().complete(task, Map.of("ready", true));
        board.complete(board.task(PERFORM), DONE);
        walk().settle();
        office().complete(office().task(ACCEPT), Map.of("decision", "ACCEPT"));

        assertThat(Walk.due(task)).isEqualTo(Walk.moment("2020-03-30T23:59:59+07:00"));
        assertThat(stateOf("FINALISATION")).isEqualTo("DONE_ON_TIME");
        assertThat(walk().work(row -> row.path("what").asText().contains("thực hiện phim"))
                        .get(0)
                        .path("state")
                        .asText())
                .isEqualTo("DONE_ON_TIME");
    }

    @Test
    @Order(645)
    default void a_report_is_not_sent_before_it_is_signed_and_not_before_the_event_of_which_it_tells() {
        walk().clock("2020-03-30T09:00");
        JsonNode task = office().task("userTask_submitFinalReport");
        assertThat(office().tryToComplete(task, Map.of("ready", true))
                        .expect(422)
                        .text())
                .contains("chưa ký và chưa có số");
        FinalReport.signed(walk());

        JsonNode early =
                office().tryToComplete(task, Map.of("ready", true)).expect(422).json();

        assertThat(early.path("fields").findValuesAsText("field")).containsExactly("ready");
        assertThat(early.path("detail").asText()).contains("chưa gửi được trước ngày tổ chức (11/04/2020)");
        assertThat(office().task("userTask_submitFinalReport").path("id")).isEqualTo(task.path("id"));
        assertThat(office().read(report("")).path("state").asText()).isEqualTo("SIGNED");
        assertThat(walk().mails("DISPATCH").stream()
                        .filter(mail -> mail.path("subject").asText().contains("-BC/")))
                .isEmpty();
    }

    @Test
    @Order(650)
    default void logistics_and_the_conference_are_done_on_their_dates() {
        walk().clock("2020-04-10T09:00");
        perform("PREPARATION");
        walk().clock("2020-04-11T11:00");

        perform("EVENT");

        assertThat(stateOf("PREPARATION")).isEqualTo("DONE_ON_TIME");
        assertThat(stateOf("EVENT")).isEqualTo("DONE_ON_TIME");
    }

    private void perform(String kind) {
        String assignment = walk().work(kind).get(0).path("id").asText();
        office().complete(office().task(PERFORM, assignment), DONE);
    }

    @Test
    @Order(660)
    default void the_final_report_goes_to_the_superior_body() {
        walk().clock("2020-04-17T09:00");
        JsonNode task = office().task("userTask_submitFinalReport");

        office().complete(task, Map.of("ready", true));
        walk().settle();
        office().tasks(PERFORM).forEach(left -> office().complete(left, DONE));

        assertThat(Walk.due(task)).isEqualTo(Walk.moment("2020-04-18T23:59:59+07:00"));
        assertThat(stateOf("FINAL_REPORT")).isEqualTo("DONE_ON_TIME");
    }

    @Test
    @Order(665)
    default void the_superior_has_the_signed_report_with_the_figures_of_the_units() throws IOException {
        walk().clock("2020-04-17T10:00");
        JsonNode report = office().read(report(""));
        byte[] pdf = office().get(report("/document.pdf")).expect(200).bytes();
        String words;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            words = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
        List<JsonNode> mails = walk().mails("DISPATCH").stream()
                .filter(mail -> mail.path("subject")
                        .asText()
                        .contains(report.path("number").asText()))
                .toList();

        assertThat(report.path("state").asText()).isEqualTo("SENT");
        assertThat(report.path("number").asText()).matches("\\d+-BC/ĐTN");
        assertThat(words)
                .contains(report.path("number").asText(), "ngày 30 tháng 3 năm 2020", "đã duyệt ký lúc")
                .contains("26/28 đơn vị đã nộp", "Kiến nghị Thành Đoàn quan tâm, hỗ trợ")
                .contains("Đoàn viên người 237", "Tỉ lệ chỉ tiêu đã đạt (%)", "1. Kết quả nổi bật")
                .doesNotContain("DỰ THẢO");
        assertThat(mails).isNotEmpty().allSatisfy(mail -> {
            assertThat(mail.path("state").asText()).isEqualTo("SENT");
            assertThat(mail.path("attachments").path(0).path("type").asText()).isEqualTo("application/pdf");
            assertThat(mail.path("attachments").path(0).path("size").asInt()).isEqualTo(pdf.length);
        });
        assertThat(mails.stream().map(mail -> mail.path("to").asText())).allMatch(to -> to.contains("thanhdoan"));
    }

    private String report(String way) {
        return FinalReport.of(walk()) + way;
    }

    @Test
    @Order(670)
    default void the_plan_closes_and_leaves_no_task_behind() {
        walk().clock("2020-04-18T09:00");

        JsonNode task = office().task("userTask_closePlan");
        JsonNode refusal = office().tryToComplete(task, Map.of("conclusion", "Hoàn thành kế hoạch"))
                .expect(422)
                .json();
        JsonNode open = office().read("/api/plans/" + walk().plan() + "/open-work");
        office().tasks(REVIEW).forEach(review -> office().complete(review, Map.of("decision", "ACCEPT")));
        walk().settle();
        office().complete(task, Map.of("conclusion", "Hoàn thành kế hoạch"));
        walk().clock("2020-04-18T10:00");

        assertThat(refusal.path("fields").findValuesAsText("field")).containsExactly("reason");
        assertThat(refusal.path("detail").asText()).contains("còn 3 việc", "chưa được xem xét");
        assertThat(open.path("items").findValuesAsText("standing"))
                .containsExactlyInAnyOrder("TO_REVIEW", "TO_REVIEW", "TO_REVIEW", "MISSING");
        assertThat(walk().state()).isEqualTo("CLOSED");
        assertThat(walk().sheet().path("conclusion").asText()).isEqualTo("Hoàn thành kế hoạch");
        assertThat(walk().engine("task")).isEmpty();
        assertThat(walk().engine("process-instance")).isEmpty();
    }

    @Test
    @Order(680)
    default void everything_can_still_be_read() {
        JsonNode file = walk().reportFile(Cast.WITH_FILES);
        String attachment = file.path("submissions")
                .path(0)
                .path("attachments")
                .path(0)
                .path("id")
                .asText();

        Map<String, Long> outcome = walk().work("UNIT_REPORT").stream()
                .collect(Collectors.groupingBy(row -> row.path("state").asText(), Collectors.counting()));

        assertThat(outcome).isEqualTo(Map.of("DONE_ON_TIME", 25L, "DONE_LATE", 2L, "NOT_DONE", 1L));
        assertThat(walk().work(row -> !row.path("kind").asText().equals("UNIT_REPORT")))
                .allSatisfy(row -> assertThat(row.path("state").asText()).isEqualTo("DONE_ON_TIME"));
        assertThat(walk().sheet().path("content").path("title"))
                .isEqualTo(edition().path("title"));
        assertThat(walk().sheet().path("signatures").findValuesAsText("state")).containsExactly("RETURNED", "SIGNED");
        assertThat(walk().opinions()).hasSizeGreaterThan(6);
        assertThat(walk().collection().path("reports")).hasSize(27);
        assertThat(walk().deskOf(Cast.WITH_FILES)
                        .get("/api/attachments/" + attachment)
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Order(690)
    default void nobody_ever_got_two_digests_a_day_and_every_mail_was_sent_once() {
        List<JsonNode> mails = walk().admin().all("/api/outbox");
        List<JsonNode> digests = Stream.of("REMINDER", "ESCALATION")
                .flatMap(kind -> walk().mails(kind).stream())
                .toList();

        assertThat(mails.stream().map(mail -> mail.path("messageId").asText())).doesNotHaveDuplicates();
        assertThat(mails)
                .allSatisfy(mail -> assertThat(mail.path("state").asText()).isIn("SENT", "SKIPPED"));
        assertThat(digests.stream()
                        .map(mail -> mail.path("to").asText()
                                + mail.path("plannedFor").asText()))
                .doesNotHaveDuplicates()
                .allSatisfy(each -> assertThat(each).endsWith("T08:00:00+07:00"));
        assertThat(walk().mailDays("REMINDER", Cast.address(Cast.NEVER))).isEqualTo(DeadlineChapter.ALL_REMINDERS);
    }

    @Test
    @Order(695)
    default void the_whole_life_is_recorded_in_a_chain_that_holds() {
        JsonNode verdict = walk().admin().read("/api/audit/verify");
        List<JsonNode> rows = walk().office().all("/api/audit/" + walk().plan());

        assertThat(verdict.path("ok").asBoolean()).as(verdict.toString()).isTrue();
        assertThat(verdict.path("rows").asLong()).isGreaterThanOrEqualTo(rows.size());
        assertThat(rows.stream().map(row -> row.path("kind").asText()))
                .contains("plan-draft", "plan-consulting", "opinion-silent", "signature-returned", "signature-signed")
                .contains("plan-issued", "plan-dispatched", "assignment-open", "assignment-done", "submission-return")
                .contains("extension-granted", "deadline-move-created", "assignments-missing", "plan-closed");
        assertThat(rows.stream().filter(row -> row.path("kind").asText().equals("submission-created")))
                .hasSizeGreaterThanOrEqualTo(27);
    }

    private String stateOf(String kind) {
        List<JsonNode> rows = walk().work(kind);
        assertThat(rows).hasSize(1);
        return rows.get(0).path("state").asText();
    }
}
