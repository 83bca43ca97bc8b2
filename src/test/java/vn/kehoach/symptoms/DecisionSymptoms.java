package vn.kehoach.symptoms;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.symptoms.Symptom.content;
import static vn.kehoach.symptoms.Symptom.issue;
import static vn.kehoach.symptoms.Symptom.propose;
import static vn.kehoach.symptoms.Symptom.ready;
import static vn.kehoach.symptoms.Symptom.report;
import static vn.kehoach.symptoms.Symptom.sign;
import static vn.kehoach.symptoms.Symptom.signatory;
import static vn.kehoach.symptoms.Symptom.taskOf;
import static vn.kehoach.symptoms.Symptom.tasksOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.kehoach.testing.Answer;
import vn.kehoach.walk.Desk;
import vn.kehoach.walk.Walk;

/** Who says what on which version, who signs, which number comes, and who must not read it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
interface DecisionSymptoms extends Symptom {

    String UNIT = "so-du-lich";
    String CANARY = "Chim hoàng yến 7431";
    List<String> ASKED = List.of("bithu", "phobithu", "btv-thanhdoan");

    private static Map<String, Object> plain(String title) {
        return content(title, List.of(UNIT), List.of(report(List.of(UNIT), "2026-12-18")));
    }

    private static Map<String, Object> consulted(String title, String until, String silence) {
        Map<String, Object> content = plain(title);
        content.put("consultation", Map.of("users", ASKED, "until", until, "silence", silence));
        return content;
    }

    private static void say(Walk walk, String user, Map<String, ?> opinion) {
        walk.desk(user).complete(taskOf(walk, walk.desk(user), GIVE_OPINION), opinion);
        walk.settle();
    }

    private static void respond(Walk walk) {
        walk.opinions().stream()
                .filter(row ->
                        row.path("response").isNull() || row.path("response").isMissingNode())
                .filter(row -> row.path("opinion").asText().contains("COMMENTS")
                        || row.path("opinion").asText().equals("DISAGREE"))
                .forEach(row -> walk.office()
                        .put(
                                "/api/plans/" + walk.plan() + "/opinions/"
                                        + row.path("id").asText() + "/response",
                                Map.of("response", "ACCEPTED", "text", "Đã chỉnh sửa"))
                        .expect(200));
    }

    @Test
    @Order(10)
    default void content_is_not_saved_while_the_sign_page_is_open_and_the_signature_is_on_what_was_read() {
        Walk walk = aWalk();
        walk.clock("2026-01-12T08:00");
        propose(walk, plain("Sửa trong khi ký"));
        ObjectNode changed = walk.content();
        int version = walk.sheet().path("version").asInt();
        ready(walk);
        JsonNode page = walk.desk("bithu").sheet(taskOf(walk, walk.desk("bithu"), SIGN));

        Answer save = walk.office()
                .put(
                        "/api/plans/" + walk.plan() + "/content",
                        Map.of("version", version, "content", changed.put("title", "Đã bị đổi")));
        sign(walk, "bithu");

        assertThat(save.status()).isEqualTo(409);
        assertThat(save.json().path("detail").asText()).isNotBlank();
        assertThat(page.toString()).contains("Sửa trong khi ký");
        assertThat(walk.sheet().path("content").path("title").asText()).isEqualTo("Sửa trong khi ký");
    }

    @Test
    @Order(20)
    default void after_two_returns_all_opinions_of_three_rounds_are_there() {
        Walk walk = aWalk();
        walk.clock("2026-02-02T08:00");
        propose(walk, consulted("Hai lần trả lại", "2026-02-27T17:00", "AGREE"));
        ready(walk);

        for (int round = 1; round <= 3; round++) {
            for (String user : ASKED) {
                say(
                        walk,
                        user,
                        Map.of("opinion", "AGREE_WITH_COMMENTS", "comments", "Góp ý đợt " + round + " của " + user));
            }
            respond(walk);
            walk.office().complete(taskOf(walk, walk.office(), REVISE), Map.of("nextStep", "SIGN"));
            walk.settle();
            if (round < 3) {
                walk.desk("bithu")
                        .complete(
                                taskOf(walk, walk.desk("bithu"), SIGN),
                                Map.of("decision", "RETURN", "reason", "Xem lại lần " + round));
                walk.settle();
                walk.office().complete(taskOf(walk, walk.office(), REVISE), Map.of("nextStep", "CONSULT_AGAIN"));
                walk.settle();
            }
        }

        assertThat(walk.opinions()).hasSize(9);
        assertThat(walk.opinions())
                .extracting(row -> row.path("comments").asText())
                .contains("Góp ý đợt 1 của bithu", "Góp ý đợt 2 của phobithu", "Góp ý đợt 3 của btv-thanhdoan");
        assertThat(walk.opinions())
                .allSatisfy(row -> assertThat(row.path("response").asText()).isEqualTo("ACCEPTED"));
        assertThat(walk.opinions())
                .extracting(row -> row.path("planVersion").asInt())
                .doesNotContain(0);
    }

    @Test
    @Order(30)
    default void whoever_answers_a_round_that_has_closed_is_told_why() {
        Walk walk = aWalk();
        walk.clock("2026-03-02T08:00");
        propose(walk, consulted("Đợt đã đóng", "2026-03-04T17:00", "AGREE"));
        ready(walk);
        List<JsonNode> open = ASKED.stream()
                .map(user -> taskOf(walk, walk.desk(user), GIVE_OPINION))
                .toList();

        walk.clock("2026-03-04T17:00");
        walk.settle();

        for (int i = 0; i < ASKED.size(); i++) {
            Answer late = walk.desk(ASKED.get(i)).tryToComplete(open.get(i), Map.of("opinion", "AGREE"));
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.json().path("detail").asText()).isNotBlank();
        }
    }

    @Test
    @Order(40)
    default void silence_is_shown_as_what_the_system_noted_and_not_as_what_the_person_said() {
        Walk walk = aWalk();
        walk.clock("2026-03-09T08:00");
        propose(walk, consulted("Im lặng", "2026-03-11T17:00", "AGREE"));
        ready(walk);
        walk.clock("2026-03-11T17:00");
        walk.settle();

        String page = walk.office().get("/ke-hoach/" + walk.plan()).expect(200).text();
        String record = walk.office()
                .get("/ke-hoach/" + walk.plan() + "/nhat-ky")
                .expect(200)
                .text();

        assertThat(walk.opinions())
                .allSatisfy(row -> assertThat(row.path("opinion").asText()).isEqualTo("SILENT"));
        assertThat(page).contains("Không trả lời");
        assertThat(record).contains("Hệ thống").doesNotContain("bithu cho ý kiến");
    }

    @Test
    @Order(50)
    default void the_second_signatory_is_invited_when_the_first_has_signed_and_has_a_mail() {
        Walk walk = aWalk();
        walk.clock("2026-04-06T08:00");
        Map<String, Object> content = plain("Ký lần lượt");
        content.put("signatories", List.of(signatory("phobithu"), signatory("bithu")));
        content.put("signing", Map.of("order", "SEQUENTIAL"));
        propose(walk, content);
        ready(walk);

        assertThat(tasksOf(walk, walk.desk("bithu"), SIGN)).isEmpty();
        assertThat(invited(walk)).containsExactly("phobithu");
        sign(walk, "phobithu");

        assertThat(tasksOf(walk, walk.desk("bithu"), SIGN)).hasSize(1);
        assertThat(invited(walk)).containsExactlyInAnyOrder("phobithu", "bithu");
    }

    private static List<String> invited(Walk walk) {
        return walk.mails("SIGN_REQUEST").stream()
                .filter(mail -> mail.path("subject").asText().contains("Ký lần lượt"))
                .map(mail -> mail.path("personId").asText())
                .toList();
    }

    @Test
    @Order(60)
    default void a_name_is_found_however_it_is_typed() {
        Walk walk = aWalk();
        walk.clock("2026-05-04T08:00");
        propose(walk, plain("Tổ chức Ngày hội Đoàn kết"));

        for (String typed :
                List.of("ngày hội đoàn kết", "NGÀY HỘI ĐOÀN KẾT", "ngay hoi doan ket", nfd("Ngày hội Đoàn kết"))) {
            assertThat(walk.office().all("/api/plans?q=" + asked(typed)))
                    .as(typed)
                    .extracting(plan -> plan.path("id").asText())
                    .contains(walk.plan());
        }
        for (String typed : List.of("Sở Du lịch", "SỞ DU LỊCH", "so du lich", nfd("Sở Du lịch"))) {
            assertThat(walk.office().all("/api/units?q=" + asked(typed)))
                    .as(typed)
                    .extracting(unit -> unit.path("code").asText())
                    .contains(UNIT);
        }
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static String asked(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    @Order(70)
    default void no_answer_to_a_unit_has_a_word_of_the_opinions() {
        Walk walk = aWalk();
        walk.clock("2026-06-01T08:00");
        propose(walk, consulted("Ý kiến nội bộ", "2026-06-05T17:00", "AGREE"));
        ready(walk);
        ASKED.forEach(user -> say(walk, user, Map.of("opinion", "AGREE_WITH_COMMENTS", "comments", CANARY)));
        respond(walk);
        walk.office().complete(taskOf(walk, walk.office(), REVISE), Map.of("nextStep", "SIGN"));
        walk.settle();
        sign(walk, "bithu");
        Desk unit = walk.deskOf(UNIT);

        assertThat(walk.office().get("/api/plans/" + walk.plan() + "/opinions").text())
                .contains(CANARY);
        assertThat(List.of(
                        "/api/plans/" + walk.plan(),
                        "/api/plans/" + walk.plan() + "/obligations",
                        "/api/plans/" + walk.plan() + "/opinions",
                        "/api/plans/" + walk.plan() + "/collections",
                        "/api/plans/" + walk.plan() + "/deliveries",
                        "/api/assignments/" + walk.reportId(UNIT),
                        "/api/tasks/"
                                + Symptom.reportTask(walk, UNIT).path("id").asText(),
                        "/api/audit/" + walk.plan(),
                        "/api/outbox",
                        "/api/deadlines",
                        "/ke-hoach/" + walk.plan(),
                        "/ke-hoach/" + walk.plan() + "/nhat-ky",
                        "/ke-hoach/" + walk.plan() + "/doc",
                        "/thoi-han",
                        "/thu",
                        "/engine-rest/task",
                        "/engine-rest/variable-instance",
                        "/engine-rest/history/variable-instance",
                        "/engine-rest/history/task",
                        "/engine-rest/history/detail",
                        "/engine-rest/history/user-operation"))
                .allSatisfy(path ->
                        assertThat(unit.get(path).text()).as(path).doesNotContain(CANARY, "\"comments\":\"Chim"));
    }

    @Test
    @Order(80)
    default void a_register_is_never_set_below_what_was_used() {
        Walk walk = aWalk();
        walk.clock("2026-07-06T08:00");
        issue(walk, plain("Số đã dùng"));
        int used = number(walk);

        Answer lower = walk.admin().put("/api/registers/doan-khoi/2026/KH", Map.of("last", used - 1));

        assertThat(lower.status()).isBetween(409, 422);
        assertThat(lower.json().path("detail").asText()).isNotBlank();
        assertThat(walk.admin()
                        .read("/api/registers/doan-khoi/2026/KH")
                        .path("last")
                        .asInt())
                .isEqualTo(used);
    }

    private static int number(Walk walk) {
        return Integer.parseInt(walk.sheet().path("number").asText().replaceAll("-.*", ""));
    }

    @Test
    @Order(90)
    default void the_numbers_begin_anew_at_midnight_in_vietnam_and_not_in_greenwich() {
        Walk old = aWalk();
        old.clock("2024-12-31T16:00");
        Map<String, Object> earlier = plain("Số trước đó");
        earlier.put("obligations", List.of(report(List.of(UNIT), "2025-12-18")));
        issue(aWalk(), earlier);
        Map<String, Object> last = plain("Số cuối năm");
        last.put("obligations", List.of(report(List.of(UNIT), "2025-12-18")));
        issue(old, last);
        Walk young = aWalk();
        young.clock("2025-01-01T00:05");
        Map<String, Object> first = plain("Số đầu năm");
        first.put("obligations", List.of(report(List.of(UNIT), "2025-12-18")));
        issue(young, first);

        assertThat(number(old)).isGreaterThan(1);
        assertThat(number(young)).isEqualTo(1);
        assertThat(young.admin()
                        .read("/api/registers/doan-khoi/2025/KH")
                        .path("last")
                        .asInt())
                .isEqualTo(1);
    }
}
