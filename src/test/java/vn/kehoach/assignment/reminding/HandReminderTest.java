package vn.kehoach.assignment.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.InTheDemo;
import vn.kehoach.testing.Offices;
import vn.kehoach.testing.PageUser;
import vn.kehoach.walk.Together;

/** The office reminds by hand: once an hour, with words where it may not. */
@InTheDemo
class HandReminderTest {

    private static final int RACES = 30;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient queries;

    private Offices offices;
    private String plan;
    private String tourism;
    private String justice;

    @BeforeEach
    void a_plan_in_execution_with_two_units_that_owe() {
        offices = new Offices(port);
        String title = "Kế hoạch " + UUID.randomUUID();
        plan = offices.propose(
                "vanphong",
                Map.of(
                        "title",
                        title,
                        "issuers",
                        List.of("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP"),
                        "signatories",
                        List.of(Map.of("authority", "TM. BAN THƯỜNG VỤ", "name", "Bí thư", "user", "bithu")),
                        "obligations",
                        List.of(Map.of(
                                "kind",
                                "DUTY",
                                "who",
                                "Đơn vị",
                                "what",
                                "Tổ chức tọa đàm",
                                "units",
                                List.of("so-du-lich", "so-tu-phap"),
                                "due",
                                "2098-05-20"))));
        offices.complete("vanphong", offices.task("vanphong", "userTask_draftPlan", title), Map.of("planReady", true))
                .expect(204);
        offices.complete("bithu", offices.task("bithu", "userTask_signDocument", title), Map.of("decision", "SIGN"))
                .expect(204);
        offices.awaitState(plan, "EXECUTING");
        tourism = workOf("so-du-lich");
        justice = workOf("so-tu-phap");
    }

    private String workOf(String unit) {
        return Offices.await(
                        () -> offices.items("vanphong", "/api/plans/" + plan + "/obligations?unit=" + unit).stream()
                                .findFirst())
                .path("id")
                .asText();
    }

    private Answer remind(String user, String... ids) {
        return offices.as(user).post("/api/deadlines/actions", Map.of("action", "REMIND", "ids", List.of(ids)));
    }

    private List<JsonNode> mails(String person) {
        return offices.items("quantri", "/api/outbox?kind=REMINDER&size=500").stream()
                .filter(mail -> mail.path("planId").asText().equals(plan))
                .filter(mail -> mail.path("personId").asText().equals(person))
                .toList();
    }

    private static List<String> reasons(Answer answer) {
        return answer.expect(200).json().path("items").findValuesAsText("reason");
    }

    private void passes(String interval) {
        assertThat(queries.sql("update hand_reminder set reminded_at = reminded_at - cast(:by as interval)")
                        .param("by", interval)
                        .update())
                .isPositive();
    }

    @Test
    void twice_within_the_hour_is_refused_with_words_and_after_the_hour_it_goes() {
        assertThat(reasons(remind("vanphong", tourism))).containsExactly("null");
        passes("59 minutes");
        Answer again = remind("vanphong", tourism, justice);
        passes("2 minutes");
        Answer later = remind("vanphong", tourism);

        assertThat(again.json().path("items").path(0).path("done").asBoolean()).isFalse();
        assertThat(again.json().path("items").path(0).path("reason").asText())
                .startsWith("đã nhắc lúc ")
                .endsWith("; mỗi việc một giờ chỉ nhắc một lần");
        assertThat(again.json().path("items").path(1).path("done").asBoolean()).isTrue();
        assertThat(later.json().path("items").path(0).path("done").asBoolean()).isTrue();
        assertThat(mails("dv-so-du-lich")).hasSize(2);
        assertThat(mails("dv-so-tu-phap")).hasSize(1);
        assertThat(offices.items("vanphong", "/api/audit/" + plan).stream()
                        .filter(row -> row.path("kind").asText().equals("work-reminded"))
                        .map(row -> row.path("actor").asText() + " "
                                + row.path("detail").path("unitCode").asText()))
                .containsExactlyInAnyOrder("vanphong so-du-lich", "vanphong so-du-lich", "vanphong so-tu-phap");
    }

    @Test
    void of_two_who_press_at_once_one_reminds_in_each_of_30_rounds() {
        IntStream.rangeClosed(1, RACES).forEach(round -> {
            List<Answer> answers = Together.from(
                    2, List.of(() -> remind("vanphong", tourism, justice), () -> remind("quantri", justice, tourism)));
            passes("61 minutes");

            assertThat(answers.stream()
                            .flatMap(answer -> answer.expect(200).json().path("items").findValues("done").stream())
                            .filter(JsonNode::asBoolean))
                    .as("round " + round)
                    .hasSize(2);
        });

        assertThat(mails("dv-so-du-lich")).hasSize(RACES);
        assertThat(mails("dv-so-tu-phap")).hasSize(RACES);
    }

    @Test
    void only_the_office_reminds_and_only_of_what_is_owed() {
        queries.sql("update assignment set status = 'DONE', done_at = now() where id = cast(:id as uuid)")
                .param("id", justice)
                .update();

        assertThat(reasons(remind("dv-so-du-lich", tourism)))
                .containsExactly("chỉ văn phòng nhận kết quả của việc này nhắc được");
        assertThat(reasons(remind("dv-so-du-lich", justice))).containsExactly("không có việc này");
        assertThat(reasons(remind("vanphong", justice))).containsExactly("việc này không còn ai phải làm");
        assertThat(remind("vanphong").expect(422).json().path("fields").findValuesAsText("field"))
                .containsExactly("ids");
        assertThat(offices.as("vanphong")
                        .post("/api/deadlines/actions", Map.of("action", "EXTEND", "ids", List.of(tourism)))
                        .expect(422)
                        .json()
                        .path("fields")
                        .findValuesAsText("field"))
                .containsExactly("action");
        assertThat(mails("dv-so-du-lich")).isEmpty();
    }

    @Test
    void a_trial_says_what_would_be_done_and_sends_nothing() {
        Answer trial = offices.as("vanphong")
                .post("/api/deadlines/actions", Map.of("action", "REMIND", "ids", List.of(tourism), "dryRun", true));

        assertThat(trial.json().path("items").path(0).path("done").asBoolean()).isTrue();
        assertThat(mails("dv-so-du-lich")).isEmpty();
    }

    @Test
    void the_button_says_how_many_were_reminded_and_the_second_time_why_none_was() {
        PageUser office = PageUser.of(offices.base(), "vanphong", "vanphong");

        Answer first = office.post("/ke-hoach/" + plan + "/nhac", "muc", tourism);
        String shown = office.get("/ke-hoach/" + plan).text();
        Answer second = office.post("/ke-hoach/" + plan + "/nhac", "muc", tourism);

        assertThat(first.header("Location").orElseThrow()).endsWith("/ke-hoach/" + plan + "#viec");
        assertThat(shown).contains("Đã nhắc 1 việc.");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Chưa nhắc: đã nhắc lúc ", "Ai làm gì, bao giờ xong");
        assertThat(mails("dv-so-du-lich")).hasSize(1);
    }

    @Test
    void an_address_that_claims_a_number_of_reminders_says_nothing() {
        PageUser office = PageUser.of(offices.base(), "vanphong", "vanphong");

        for (String claimed : List.of("9999", "-5", "1")) {
            assertThat(office.get("/ke-hoach/" + plan + "?daNhac=" + claimed).text())
                    .doesNotContain("Đã nhắc");
        }
    }

    @Test
    void the_page_of_the_plan_offers_it_to_the_office_alone() {
        assertThat(offices.as("vanphong").get("/ke-hoach/" + plan).text())
                .contains("value=\"" + tourism + "\"", "Nhắc mọi việc sắp đến hạn, quá hạn");
        assertThat(offices.as("dv-so-du-lich").get("/ke-hoach/" + plan).text()).doesNotContain("/nhac");
        assertThat(offices.as("ban-tochuc").get("/ke-hoach/" + plan).text()).doesNotContain("/nhac");
    }
}
