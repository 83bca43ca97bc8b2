package vn.kehoach.signing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheDemo;
import vn.kehoach.testing.Offices;
import vn.kehoach.testing.PageUser;

/** Nobody is bound by what others name them for: who can be absent, how long, how often, and how one gets out of it. */
@InTheDemo
class SubstitutesWithinBoundsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient queries;

    private Offices offices;
    private LocalDate today;

    @BeforeEach
    void people_at_work() {
        offices = new Offices(port);
        queries.sql("delete from signing_substitute").update();
        JsonNode now = offices.as("quantri").get("/api/demo/clock").expect(200).json();
        today = OffsetDateTime.parse(now.path("now").asText()).toLocalDate();
    }

    private Answer name(String absent, String substitute, LocalDate from, LocalDate until) {
        return name(absent, absent, substitute, from, until);
    }

    private Answer name(String by, String absent, String substitute, LocalDate from, LocalDate until) {
        return offices.as(by)
                .post(
                        "/api/substitutes",
                        new HashMap<>(Map.of(
                                "absent",
                                absent,
                                "substitute",
                                substitute,
                                "from",
                                from.toString(),
                                "until",
                                until.toString(),
                                "reason",
                                "Đi công tác")));
    }

    private static List<String> fields(Answer answer) {
        return answer.expect(422).json().path("fields").findValuesAsText("field");
    }

    private static String id(Answer answer) {
        return answer.expect(201).json().path("id").asText();
    }

    private List<JsonNode> mails(String person) {
        return offices.items("quantri", "/api/outbox?kind=SUBSTITUTION&size=500").stream()
                .filter(mail -> mail.path("personId").asText().equals(person))
                .toList();
    }

    @Test
    void a_unit_account_names_no_leader_its_substitute_and_nobody_does_it_for_it() {
        assertThat(fields(name("dv-so-du-lich", "bithu", today, LocalDate.of(9999, 12, 31))))
                .containsExactly("absent");
        assertThat(fields(name("quantri", "dv-so-du-lich", "bithu", today, today)))
                .containsExactly("absent");
        assertThat(fields(name("vanphong", "bithu", today, today))).containsExactly("absent");

        id(name("bithu", "phobithu", today, today));
    }

    @Test
    void a_named_signatory_who_is_no_leader_can_be_absent() {
        offices.propose(
                "ban-tochuc",
                Map.of(
                        "title",
                        "Kế hoạch " + UUID.randomUUID(),
                        "issuers",
                        List.of("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP"),
                        "signatories",
                        List.of(Map.of(
                                "authority", "TL. BAN THƯỜNG VỤ", "name", "Người ký", "user", "ban-tuyengiao"))));

        id(name("ban-tuyengiao", "phobithu", today, today));
    }

    @Test
    void a_substitution_is_named_at_most_a_year_ahead_and_for_a_year_at_most() {
        assertThat(fields(name("bithu", "phobithu", today, LocalDate.of(9999, 12, 31))))
                .containsExactly("until");
        assertThat(fields(name("bithu", "phobithu", today, today.plusYears(1).plusDays(1))))
                .containsExactly("until");
        assertThat(fields(name("bithu", "phobithu", today.plusYears(2), today.plusYears(2))))
                .containsExactly("from");

        id(name("bithu", "phobithu", today, today.plusYears(1)));
    }

    @Test
    void an_absent_person_has_ten_open_substitutions_at_most() {
        for (int day = 0; day < 10; day++) {
            id(name("bithu", "phobithu", today.plusDays(day), today.plusDays(day)));
        }

        assertThat(fields(name("bithu", "phobithu", today.plusDays(20), today.plusDays(20))))
                .containsExactly("absent");
    }

    @Test
    void whoever_is_named_is_told_and_may_decline_and_is_free_at_once() {
        int told = mails("phobithu").size();
        String id = id(name("bithu", "phobithu", today, today.plusDays(9)));
        assertThat(mails("phobithu")).hasSize(told + 1);
        assertThat(fields(name("phobithu", "btv-thanhdoan", today, today))).containsExactly("absent");
        assertThat(decline("bithu", id).status()).isEqualTo(403);
        assertThat(decline("dv-so-du-lich", id).status()).isEqualTo(404);
        int heard = mails("bithu").size();

        Answer declined = decline("phobithu", id).expect(200);

        assertThat(declined.json().path("revokedBy").asText()).isEqualTo("phobithu");
        assertThat(mails("bithu")).hasSize(heard + 1);
        assertThat(mails("bithu").get(0).path("subject").asText()).contains("từ chối ký thay");
        assertThat(decline("phobithu", id).status()).isEqualTo(409);
        id(name("phobithu", "btv-thanhdoan", today, today));
    }

    private Answer decline(String user, String id) {
        return offices.as(user)
                .post("/api/substitutes/" + id + "/decline", Map.of("reason", "Cũng đi công tác những ngày đó"));
    }

    @Test
    void the_page_of_substitutions_offers_to_decline_and_tells_a_refusal_in_place() {
        String id = id(name("bithu", "phobithu", today, today));
        HttpUser substitute = offices.as("phobithu");
        assertThat(substitute.get("/ky-thay").expect(200).text()).contains("Từ chối ký thay");
        assertThat(offices.as("bithu").get("/ky-thay").text())
                .contains("Thu hồi")
                .doesNotContain("Từ chối ký thay<");
        assertThat(substitute.get("/ky-thay").text()).doesNotContain("Thu hồi<");

        Answer first = substitute.send("POST", "/ky-thay/" + id + "/tu-choi", "");
        Answer again = substitute.send("POST", "/ky-thay/" + id + "/tu-choi", "");

        assertThat(first.status()).isIn(302, 303);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("đã được thu hồi");
        assertThat(substitute.get("/ky-thay").text()).contains("Phan Thanh Hương từ chối");
    }

    @Test
    void a_row_of_before_that_breaks_the_rules_binds_nobody() {
        String old = UUID.randomUUID().toString();
        queries.sql(
                        "insert into signing_substitute (id, version, absent_user, substitute_user, from_day, until_day, scope, "
                                + "reason, made_by, made_at) values (cast(:id as uuid), 0, 'dv-so-du-lich', 'bithu', :today, :until, "
                                + "'ALL', 'x', 'dv-so-du-lich', now())")
                .param("id", old)
                .param("today", today)
                .param("until", today.plusDays(300))
                .update();
        assertThat(fields(name("bithu", "phobithu", today, today))).containsExactly("absent");

        decline("bithu", old).expect(200);

        id(name("bithu", "phobithu", today, today));
    }

    private Answer named(PageUser absent, String... scope) {
        String[] fields = {
            "substitute", "phobithu", "from", today.toString(), "until", today.toString(), "reason", "Đi công tác"
        };
        return absent.post(
                "/ky-thay", Stream.concat(Stream.of(fields), Stream.of(scope)).toArray(String[]::new));
    }

    @Test
    void on_the_page_a_substitute_is_named_for_every_plan_those_of_one_body_or_one_plan_and_the_list_says_which() {
        String title = "Kế hoạch " + UUID.randomUUID();
        offices.propose(
                "vanphong",
                Map.of(
                        "title",
                        title,
                        "issuers",
                        List.of("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP"),
                        "consultation",
                        Map.of(
                                "users",
                                List.of("bithu"),
                                "until",
                                today.plusDays(9).toString())));
        offices.complete("vanphong", offices.task("vanphong", "userTask_draftPlan", title), Map.of("planReady", true))
                .expect(204);
        PageUser bithu = PageUser.of(offices.base(), "bithu", "bithu");
        assertThat(bithu.get("/ky-thay").text()).contains("Mọi kế hoạch", "value=\"doan-khoi\"", title);

        Answer unknown = named(bithu, "scope", "PLAN", "plan", "Không có kế hoạch nào tên thế này");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text())
                .contains("Kế hoạch: không thấy kế hoạch nào", "value=\"Không có kế hoạch nào tên thế này\"");
        Answer noBody = named(bithu, "scope", "BODY", "body", "");
        assertThat(noBody.status()).isEqualTo(422);
        assertThat(noBody.text()).contains("Cơ quan: phải là");
        // What was typed for another choice does not count.
        named(bithu, "scope", "ALL", "body", "doan-khoi", "plan", "x").expect(302);
        named(bithu, "scope", "BODY", "body", "doan-khoi").expect(302);
        named(bithu, "scope", "PLAN", "plan", title).expect(302);

        assertThat(bithu.get("/ky-thay").text())
                .contains("<span>Mọi kế hoạch</span>", "Kế hoạch của Đoàn Khối", "Một kế hoạch: " + title);
        assertThat(offices.items("bithu", "/api/substitutes"))
                .extracting(row -> row.path("scope").asText())
                .containsExactlyInAnyOrder("ALL", "BODY", "PLAN");
    }
}
