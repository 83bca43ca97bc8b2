package vn.kehoach.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.InTheDemo;
import vn.kehoach.testing.Offices;
import vn.kehoach.testing.PageUser;

/** What an office does in its registers: it keeps numbers, gives them up, notes paper documents, and the series stays one. */
@InTheDemo
class RegistersOverHttpTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient queries;

    private Offices offices;
    private String title;
    private LocalDate today;
    private String register;

    @BeforeEach
    void people_at_work() {
        offices = new Offices(port);
        title = "Kế hoạch " + UUID.randomUUID();
        JsonNode now = offices.as("quantri").get("/api/demo/clock").expect(200).json();
        today = OffsetDateTime.parse(now.path("now").asText()).toLocalDate();
        register = "/api/registers/doan-khoi/" + today.getYear() + "/KH";
    }

    private Map<String, Object> content() {
        return new HashMap<>(Map.of(
                "title",
                title,
                "issuers",
                List.of("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP"),
                "issued",
                Map.of("place", "TP. Thủ Đức"),
                "signatories",
                List.of(Map.of("authority", "TM. BAN THƯỜNG VỤ", "name", "Người ký", "user", "bithu"))));
    }

    private JsonNode book() {
        return offices.as("vanphong").get(register + "?size=500").expect(200).json();
    }

    private int next() {
        return book().path("last").asInt() + 1;
    }

    private JsonNode line(int number) {
        for (JsonNode line : book().path("entries").path("items")) {
            if (line.path("number").asText().equals("%02d-KH/ĐTN".formatted(number))) {
                return line;
            }
        }
        throw new AssertionError("no line of number " + number);
    }

    private Answer reserve(String user, Map<String, ?> typed) {
        return offices.as(user).post(register + "/reservations", typed);
    }

    private int reserved(Map<String, ?> typed) {
        return reserve("vanphong", typed).expect(201).json().path("number").asInt();
    }

    private Map<String, Object> paper() {
        return new HashMap<>(Map.of(
                "date", today.toString(), "title", title, "signer", "Lê Minh Tâm", "recipients", "Các cơ sở Đoàn"));
    }

    private String issued(String plan) {
        offices.complete("vanphong", offices.task("vanphong", "userTask_draftPlan", title), Map.of("planReady", true))
                .expect(204);
        offices.complete("bithu", offices.task("bithu", "userTask_signDocument", title), Map.of("decision", "SIGN"))
                .expect(204);
        return offices.plan("quantri", plan).path("number").asText();
    }

    @Test
    void a_number_that_is_kept_is_given_to_no_other_plan_and_the_series_goes_on_behind_it() {
        int number = reserved(Map.of("purpose", "Kế hoạch Tháng Thanh niên"));

        String plan = offices.propose("vanphong", content());

        assertThat(issued(plan)).isEqualTo("%02d-KH/ĐTN".formatted(number + 1));
        assertThat(line(number).path("state").asText()).isEqualTo("RESERVED");
        JsonNode own = line(number + 1);
        assertThat(own.path("signer").asText()).isNotEmpty();
        assertThat(own.path("place").asText()).isEqualTo("TP. Thủ Đức");
    }

    @Test
    void a_number_that_is_kept_for_a_plan_is_its_number_when_it_is_signed() {
        String plan = offices.propose("vanphong", content());
        int number = reserved(Map.of("purpose", "Kế hoạch này", "planId", plan));
        int later = reserved(Map.of("purpose", "Việc khác"));

        assertThat(issued(plan)).isEqualTo("%02d-KH/ĐTN".formatted(number));
        assertThat(later).isEqualTo(number + 1);
        assertThat(next()).isEqualTo(later + 1);
        assertThat(line(number).path("state").asText()).isEqualTo("ISSUED");
    }

    @Test
    void a_plan_that_was_kept_a_number_later_says_it_before_it_is_signed() {
        String plan = offices.propose("vanphong", content());
        int number = reserved(Map.of("purpose", "Chưa biết cho ai"));
        reserved(Map.of("purpose", "Việc khác"));

        offices.as("vanphong")
                .put(register + "/" + number + "/plan", Map.of("planId", plan))
                .expect(200);

        assertThat(reserve("vanphong", Map.of("purpose", "Lần nữa", "planId", plan))
                        .status())
                .isEqualTo(409);
        assertThat(issued(plan)).isEqualTo("%02d-KH/ĐTN".formatted(number));
    }

    @Test
    void a_number_that_is_given_up_stays_in_the_register_with_the_reason_and_is_never_given_again() {
        int number = reserved(Map.of("purpose", "Hội nghị bị hoãn"));
        String path = register + "/" + number + "/void";

        assertThat(offices.as("vanphong")
                        .post(path, Map.of("reason", " "))
                        .expect(422)
                        .text())
                .contains("Lý do");
        offices.as("vanphong")
                .post(path, Map.of("reason", "Hội nghị không tổ chức"))
                .expect(200);

        assertThat(line(number).path("state").asText()).isEqualTo("VOID");
        assertThat(line(number).path("reason").asText()).isEqualTo("Hội nghị không tổ chức");
        assertThat(offices.as("vanphong")
                        .post(path, Map.of("reason", "lần nữa"))
                        .status())
                .isEqualTo(409);
        assertThat(next()).isEqualTo(number + 1);
    }

    @Test
    void the_number_of_an_issued_plan_is_not_given_up() {
        String plan = offices.propose("vanphong", content());
        issued(plan);
        int number = next() - 1;

        Answer refused = offices.as("vanphong").post(register + "/" + number + "/void", Map.of("reason", "nhầm"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("là số của “" + title + "”");
    }

    @Test
    void a_paper_document_takes_the_next_number_and_the_series_goes_on_behind_it() {
        int number = next();

        int noted = offices.as("vanphong")
                .post(register + "/papers", paper())
                .expect(201)
                .json()
                .path("number")
                .asInt();

        assertThat(noted).isEqualTo(number);
        assertThat(next()).isEqualTo(number + 1);
        assertThat(line(number).path("signer").asText()).isEqualTo("Lê Minh Tâm");
        assertThat(line(number).path("date").asText()).isEqualTo(today.toString());
    }

    @Test
    void a_paper_document_beyond_the_next_number_or_on_a_taken_one_is_refused() {
        int number = next();
        Map<String, Object> typed = paper();
        typed.put("number", number + 1);

        Answer beyond = offices.as("vanphong").post(register + "/papers", typed);
        offices.as("vanphong").post(register + "/papers", paper()).expect(201);
        typed.put("number", number);
        Answer taken = offices.as("vanphong").post(register + "/papers", typed);

        assertThat(beyond.status()).isEqualTo(422);
        assertThat(beyond.text()).contains("dãy số đứt quãng");
        assertThat(taken.status()).isEqualTo(409);
        assertThat(next()).isEqualTo(number + 1);
    }

    @Test
    void a_paper_document_with_a_day_of_another_year_or_to_come_is_refused() {
        Map<String, Object> typed = paper();
        typed.put("date", today.plusDays(1).toString());
        assertThat(offices.as("vanphong").post(register + "/papers", typed).status())
                .isEqualTo(422);
        typed.put("date", "2026-02-31");
        assertThat(offices.as("vanphong").post(register + "/papers", typed).text())
                .contains("không phải ngày có thật");
    }

    @Test
    void what_was_given_on_paper_before_the_register_began_here_is_noted_under_its_own_number() {
        int before = next() - 1;
        offices.as("quantri")
                .put(register, Map.of("last", before + 3, "reason", "Sổ giấy đã đến số này"))
                .expect(200);
        Map<String, Object> typed = paper();
        typed.put("number", before + 2);

        offices.as("vanphong").post(register + "/papers", typed).expect(201);

        assertThat(next()).isEqualTo(before + 4);
        assertThat(line(before + 2).path("state").asText()).isEqualTo("PAPER");
        assertThat(queries.sql("select reason from number_register_change order by changed_at desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("Sổ giấy đã đến số này");
    }

    @Test
    void another_office_neither_keeps_numbers_nor_sees_the_lines_that_are_no_plans() {
        int number = reserved(Map.of("purpose", title));

        assertThat(reserve("thanhdoan-vp", Map.of("purpose", "x")).status()).isEqualTo(403);

        String seen = offices.as("thanhdoan-vp")
                .get(register + "?size=500")
                .expect(200)
                .text();
        assertThat(seen).doesNotContain(title);
        assertThat(next()).isEqualTo(number + 1);
    }

    @Test
    void each_act_stands_in_the_record() {
        int number = reserved(Map.of("purpose", title));
        offices.as("vanphong").post(register + "/" + number + "/void", Map.of("reason", "bỏ"));
        offices.as("vanphong").post(register + "/papers", paper());

        assertThat(queries.sql("select kind from audit_row where object = 'register' order by seq desc limit 3")
                        .query(String.class)
                        .list())
                .containsExactly("register-paper-noted", "register-number-void", "register-reserved");
    }

    @Test
    void the_page_shows_the_next_number_finds_without_marks_and_tells_what_was_refused() {
        PageUser page = PageUser.of(offices.base(), "vanphong", "vanphong");
        String year = String.valueOf(today.getYear());
        int number = next();

        page.post("/so/giu", "viec", "giu", "body", "doan-khoi", "year", year, "type", "KH", "purpose", "Đại hội điểm")
                .expect(302);
        Answer found = page.get("/so?body=doan-khoi&year=" + year + "&type=KH&q=dai+hoi+diem")
                .expect(200);
        Answer refused = page.post(
                "/so/bo",
                "viec",
                "bo",
                "body",
                "doan-khoi",
                "year",
                year,
                "type",
                "KH",
                "number",
                "" + (number + 5),
                "reason",
                "lý do đã gõ");

        assertThat(found.text()).contains("Đại hội điểm", "số kế tiếp " + (number + 1));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("dãy số đứt quãng", "lý do đã gõ");
    }

    @Test
    void a_unit_sees_that_it_keeps_no_register() {
        Answer page = PageUser.of(offices.base(), "dv-so-du-lich", "dv-so-du-lich")
                .get("/so")
                .expect(200);

        assertThat(page.text()).contains("không thuộc cơ quan nào có sổ");
    }

    @Test
    void a_body_sets_where_it_issues_with_a_reason_and_a_draft_without_a_place_says_so() {
        PageUser page = PageUser.of(offices.base(), "vanphong", "vanphong");
        Answer refused =
                page.post("/so/noi", "viec", "noi", "body", "doan-khoi", "place", "TP. Hồ Chí Minh", "reason", "");
        Map<String, Object> content = content();
        content.remove("issued");
        String plan = offices.propose("vanphong", content);

        page.post("/so/noi", "viec", "noi", "body", "doan-khoi", "place", "Quận 3", "reason", "Trụ sở mới");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Lý do: phải ghi", "TP. Hồ Chí Minh");
        assertThat(page.get("/so?body=doan-khoi").expect(200).text()).contains("Quận 3");
        assertThat(page.get("/ke-hoach/" + plan + "/van-ban").expect(200).text())
                .contains("Quận 3, ngày");
        assertThat(queries.sql("select reason from issue_place where body = 'doan-khoi' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("Trụ sở mới");
    }

    @Test
    void a_signature_on_a_version_that_was_returned_and_changed_is_refused_with_what_differs() {
        Map<String, Object> content = content();
        content.put(
                "obligations",
                List.of(Map.of("who", "Ban Tổ chức", "what", "Nộp danh sách", "due", today.plusDays(30) + "")));
        String plan = offices.propose("vanphong", content);
        offices.complete("vanphong", offices.task("vanphong", "userTask_draftPlan", title), Map.of("planReady", true))
                .expect(204);
        String old = offices.task("bithu", "userTask_signDocument", title);
        offices.complete("bithu", old, Map.of("decision", "SIGN", "version", 9)).expect(409);
        offices.complete("bithu", old, Map.of("decision", "RETURN", "reason", "Lùi hạn", "version", 1))
                .expect(204);
        content.put(
                "obligations",
                List.of(Map.of("who", "Ban Tổ chức", "what", "Nộp danh sách", "due", today.plusDays(40) + "")));
        offices.as("vanphong")
                .put("/api/plans/" + plan + "/content?version=1", content)
                .expect(200);
        offices.complete("vanphong", offices.task("vanphong", "userTask_revisePlan", title), Map.of("nextStep", "SIGN"))
                .expect(204);

        Answer late = offices.complete("bithu", old, Map.of("decision", "SIGN", "version", 1));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Trên màn hình là bản 1; nay văn bản là bản 2", "Bản cũ ghi", "Bản mới ghi");
        offices.complete(
                        "bithu",
                        offices.task("bithu", "userTask_signDocument", title),
                        Map.of("decision", "SIGN", "version", 2))
                .expect(204);
    }
}
