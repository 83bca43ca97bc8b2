package vn.kehoach.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.testing.InTheDemo;
import vn.kehoach.testing.Offices;

/** A plan of Thành Đoàn and Liên đoàn Lao động: what the office of each hears and has to do. */
@InTheDemo
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JointOfficesTest {

    private static final String LEAD = "thanhdoan-vp";
    private static final String PARTNER = "ldld-vp";
    private static final String TITLE = "Hội nghị liên tịch của hai cơ quan";
    private static final String SIGN = "userTask_signDocument";
    private static final String REVIEW = "userTask_reviewReport";
    private static final String ACCEPT = "userTask_acceptDuty";
    private static final String PERFORM = "userTask_performDuty";

    @LocalServerPort
    private int port;

    private Offices offices;
    private String plan;
    private List<JsonNode> reviewsOfLead;
    private List<JsonNode> reviewsOfPartner;
    private List<JsonNode> acceptsOfLead;
    private List<JsonNode> acceptsOfPartner;

    @BeforeAll
    void a_joint_plan_is_consulted_returned_signed_and_answered() {
        offices = new Offices(port);
        plan = offices.propose(LEAD, content());
        done(LEAD, "userTask_draftPlan", Map.of("planReady", true));
        done("btv-thanhdoan", "userTask_giveOpinion", Map.of("opinion", "AGREE"));
        done(LEAD, "userTask_revisePlan", Map.of("nextStep", "SIGN"));
        done("ldld-pct", SIGN, Map.of("decision", "RETURN", "reason", "Thống nhất lại mốc thời gian"));
        done(LEAD, "userTask_revisePlan", Map.of("nextStep", "SIGN"));
        done("ldld-pct", SIGN, Map.of("decision", "SIGN"));
        done("thanhdoan-pbt", SIGN, Map.of("decision", "SIGN"));
        offices.awaitState(plan, "EXECUTING");
        workIsHandedIn();
    }

    private void workIsHandedIn() {
        for (String unit : List.of("dv-quan-1", "dv-ldld-quan-1")) {
            done(unit, "userTask_submitReport", Map.of("summary", "Báo cáo của đơn vị"));
        }
        Map<String, Object> done = Map.of("progress", 100, "done", true, "result", "Đã làm");
        done("dv-quan-1", PERFORM, "điểm cầu", done);
        done("dv-ldld-quan-1", PERFORM, "điểm cầu", done);
        done(PARTNER, PERFORM, "dự thảo chương trình", done);
        Offices.await(
                () -> Optional.of(1).filter(any -> tasks("quantri", REVIEW).size() == 2));
        Offices.await(
                () -> Optional.of(1).filter(any -> tasks("quantri", ACCEPT).size() == 2));
        reviewsOfLead = tasks(LEAD, REVIEW);
        reviewsOfPartner = tasks(PARTNER, REVIEW);
        acceptsOfLead = tasks(LEAD, ACCEPT);
        acceptsOfPartner = tasks(PARTNER, ACCEPT);
        offices.awaitState(plan, "EXECUTING");
    }

    private static Map<String, Object> content() {
        return Map.of(
                "title", TITLE,
                "issuers", List.of("Thành Đoàn Thành phố Hồ Chí Minh", "Liên đoàn Lao động Thành phố Hồ Chí Minh"),
                "consultation", Map.of("users", List.of("btv-thanhdoan"), "until", "2099-01-31"),
                "obligations",
                        List.of(
                                duty("UNIT_REPORT", "gửi báo cáo phối hợp", List.of("quan-1", "ldld-quan-1")),
                                duty("DUTY", "chuẩn bị điểm cầu", List.of("quan-1", "ldld-quan-1")),
                                duty(
                                        "DUTY",
                                        "Phối hợp với Liên đoàn Lao động Thành phố xây dựng dự thảo chương trình",
                                        List.of("thanh-doan", "ldld"))),
                "recipients",
                        List.of(
                                Map.of("text", "Các đơn vị", "units", List.of("quan-1", "ldld-quan-1")),
                                Map.of("text", "Quận Đoàn 1 (để b/c)", "units", List.of("quan-1")),
                                "Báo Tuổi trẻ"),
                "signatories",
                        List.of(
                                Map.of("authority", "TM. BTV", "name", "Tâm", "user", "ldld-pct"),
                                Map.of("authority", "TM. BTV", "name", "Tú", "user", "thanhdoan-pbt")));
    }

    private static Map<String, Object> duty(String kind, String what, List<String> units) {
        return Map.of("who", "các đơn vị", "units", units, "what", what, "kind", kind, "due", "2099-02-20");
    }

    private List<JsonNode> tasks(String user, String key) {
        return offices.as(user)
                .get("/engine-rest/task?taskDefinitionKey=" + key)
                .expect(200)
                .json()
                .findParents("id");
    }

    private void done(String user, String key, Map<String, ?> fields) {
        offices.complete(user, offices.task(user, key, ""), fields).expect(204);
    }

    private void done(String user, String key, String about, Map<String, ?> fields) {
        offices.complete(user, offices.task(user, key, about), fields).expect(204);
    }

    private List<String> mails(String user, String kind) {
        return offices.items("quantri", "/api/outbox?size=200&planId=" + plan + "&kind=" + kind).stream()
                .filter(mail -> mail.path("personId").asText().equals(user))
                .map(mail -> mail.path("subject").asText())
                .toList();
    }

    private String text(String user, String subject) {
        String mail = offices.items("quantri", "/api/outbox?size=200&planId=" + plan).stream()
                .filter(each -> each.path("personId").asText().equals(user))
                .filter(each -> each.path("subject").asText().startsWith(subject))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        return offices.as("quantri").get("/thu/" + mail).expect(200).text();
    }

    @Test
    void the_office_of_the_partner_hears_that_the_plan_is_issued_once() {
        assertThat(mails(PARTNER, "DISPATCH"))
                .singleElement()
                .asString()
                .startsWith("Kế hoạch liên tịch đã ban hành: ")
                .contains("/TĐTN-LĐLĐ");
    }

    @Test
    void one_person_named_in_two_lines_gets_one_mail_that_names_both_and_both_lines_share_its_state() {
        List<JsonNode> lines = Offices.await(
                () -> Optional.of(deliveriesTo("dv-quan-1@quanhuyen.example")).filter(all -> all.stream()
                        .allMatch(line -> line.path("state").asText().equals("SENT"))));

        assertThat(lines)
                .extracting(line -> line.path("lineText").asText())
                .containsExactly("Các đơn vị", "Quận Đoàn 1 (để b/c)");
        assertThat(lines.stream().map(line -> line.path("sentAt").asText()).distinct())
                .hasSize(1);
        assertThat(mails("dv-quan-1", "DISPATCH")).hasSize(1);
        assertThat(text("dv-quan-1", "Kế hoạch "))
                .contains("Các đơn vị; Quận Đoàn 1 (để b/c) (để thực hiện; để báo cáo)");
    }

    @Test
    void a_recipient_in_no_register_holds_nothing_up_and_is_kept_for_the_office_to_see() {
        assertThat(deliveries())
                .filteredOn(line -> line.path("outside").asBoolean())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.path("lineText").asText()).isEqualTo("Báo Tuổi trẻ");
                    assertThat(line.path("name").asText()).isEqualTo("Báo Tuổi trẻ");
                    assertThat(line.path("purpose").asText()).isEqualTo("INFORM");
                    assertThat(line.path("state").asText()).isEqualTo("NO_ADDRESS");
                });
        assertThat(offices.as(LEAD).get("/ke-hoach/" + plan).expect(200).text())
                .contains("Báo Tuổi trẻ", "ngoài hệ thống", "văn phòng tự gửi");
    }

    private List<JsonNode> deliveries() {
        return offices.items(LEAD, "/api/plans/" + plan + "/deliveries");
    }

    private List<JsonNode> deliveriesTo(String address) {
        return deliveries().stream()
                .filter(line -> line.path("address").asText().equals(address))
                .toList();
    }

    @Test
    void every_mail_of_the_dispatch_brings_the_same_issued_document() {
        List<JsonNode> mails = Offices.await(
                () -> Optional.of(offices.items("quantri", "/api/outbox?size=200&planId=" + plan + "&kind=DISPATCH"))
                        .filter(all -> all.stream()
                                .allMatch(mail -> mail.path("state").asText().equals("SENT"))));
        String pdf = "/api/plans/" + plan + "/document.pdf";
        byte[] document = offices.as(LEAD).get(pdf).expect(200).bytes();

        assertThat(mails)
                .hasSizeGreaterThan(2)
                .anyMatch(mail -> mail.path("personId").asText().equals(PARTNER))
                .allSatisfy(mail -> {
                    JsonNode file = mail.path("attachments").path(0);
                    assertThat(file.path("name").asText()).endsWith("-KH-TĐTN-LĐLĐ.pdf");
                    assertThat(file.path("type").asText()).isEqualTo("application/pdf");
                    assertThat(file.path("size").asInt()).isEqualTo(document.length);
                    String page = "/thu/" + mail.path("id").asText();
                    assertThat(offices.as("quantri").get(page).expect(200).text())
                            .contains("Kèm theo", page + "/kem-theo", "-KH-TĐTN-LĐLĐ.pdf (");
                    assertThat(offices.as("quantri")
                                    .get(page + "/kem-theo")
                                    .expect(200)
                                    .bytes())
                            .isEqualTo(document);
                });
    }

    @Test
    void the_office_of_the_partner_hears_of_the_round_and_of_each_submission_for_signature() {
        assertThat(mails(PARTNER, "PROGRESS"))
                .filteredOn(subject -> subject.startsWith("Lấy ý kiến: "))
                .hasSize(1);
        assertThat(mails(PARTNER, "PROGRESS"))
                .filteredOn(subject -> subject.startsWith("Trình ký: "))
                .hasSize(2);
        assertThat(mails(LEAD, "PROGRESS")).noneMatch(subject -> subject.startsWith("Trình ký: "));
    }

    @Test
    void both_offices_hear_what_a_round_that_is_closed_came_to() {
        for (String office : List.of(LEAD, PARTNER)) {
            assertThat(mails(office, "PROGRESS"))
                    .filteredOn(subject -> subject.startsWith("Đợt lấy ý kiến đã đóng: "))
                    .hasSize(1);
            assertThat(text(office, "Đợt lấy ý kiến đã đóng")).contains("Trong 1 người được hỏi: 1 nhất trí");
        }
    }

    @Test
    void both_offices_hear_that_a_plan_is_returned_and_the_drafter_once() {
        assertThat(mails(LEAD, "RETURN")).hasSize(1);
        assertThat(mails(PARTNER, "RETURN")).hasSize(1);
        assertThat(text(PARTNER, "Kế hoạch được trả lại")).contains("Thống nhất lại mốc thời gian");
    }

    @Test
    void each_office_reviews_the_reports_and_accepts_the_work_of_its_own_units_only() {
        assertThat(reviewsOfLead).hasSize(1);
        assertThat(reviewsOfPartner).hasSize(1);
        assertThat(reviewsOfPartner.get(0).path("name").asText()).contains("Liên đoàn Lao động Quận 1");
        assertThat(acceptsOfLead).hasSize(1);
        assertThat(acceptsOfPartner).hasSize(1);
        assertThat(acceptsOfPartner.get(0).path("name").asText()).contains("Liên đoàn Lao động Quận 1");
    }

    @Test
    void what_the_body_of_the_partner_did_itself_the_lead_does_not_accept() {
        assertThat(acceptsOfLead)
                .noneMatch(task -> task.path("description").asText().contains("dự thảo chương trình"));
        assertThat(work("ldld", "DUTY").path("state").asText()).isEqualTo("DONE_ON_TIME");
    }

    @Test
    void a_body_is_not_told_to_work_together_with_itself() {
        assertThat(work("ldld", "DUTY").path("what").asText()).isEqualTo("Phối hợp xây dựng dự thảo chương trình");
        assertThat(work("thanh-doan", "DUTY").path("what").asText()).doesNotContain("với Thành Đoàn");
    }

    private JsonNode work(String unit, String kind) {
        return offices.items(LEAD, "/api/plans/" + plan + "/obligations?size=200&kind=" + kind + "&unit=" + unit)
                .get(0);
    }

    @Test
    void each_office_hears_that_the_collection_is_complete_with_its_own_units() {
        for (String office : List.of(LEAD, PARTNER)) {
            Offices.await(() -> mails(office, "PROGRESS").stream()
                    .filter(subject -> subject.startsWith("Đã đủ báo cáo: "))
                    .findFirst());
        }

        assertThat(text(LEAD, "Đã đủ báo cáo")).contains("2/2 đơn vị đã nộp");
        assertThat(text(PARTNER, "Đã đủ báo cáo")).contains("1/1 đơn vị đã nộp");
    }
}
