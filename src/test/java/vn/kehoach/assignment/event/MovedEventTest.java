package vn.kehoach.assignment.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.Examples;
import vn.kehoach.testing.Holds;
import vn.kehoach.testing.InTheDemo;
import vn.kehoach.testing.Offices;

/** The conference of plan 37-KH is put off: who is told, and what the page of the plan says then. */
@InTheDemo
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MovedEventTest {

    private static final String OFFICE = "vanphong";
    private static final Pattern PROMISED = Pattern.compile("Sẽ gửi (\\d+) thư báo");
    private static final String OLD = "31/01/2023";
    private static final String NEW = "08/02/2023";

    @LocalServerPort
    private int port;

    private Offices offices;
    private String plan;
    private int promised;
    private String page;
    private List<JsonNode> told;

    @BeforeAll
    void the_conference_is_put_off_after_everybody_was_invited() {
        offices = new Offices(port);
        clock("2022-12-19T08:00");
        offices.as("quantri")
                .put("/api/registers/doan-khoi/2022/KH", Map.of("last", 36))
                .expect(200);
        plan = offices.as(OFFICE)
                .upload(
                        "/api/plans",
                        "37-KH-2022.txt",
                        "text/plain",
                        Examples.text("37-KH-2022.txt").getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .json()
                .path("id")
                .asText();
        signed();
        clock("2022-12-26T09:00");
        promised = promise();
        offices.as("bithu")
                .put(
                        "/api/plans/" + plan + "/event",
                        Map.of("starts", "2023-02-08T14:00", "reason", "Hội trường sửa chữa"))
                .expect(200);
        page = offices.as(OFFICE).get("/ke-hoach/" + plan).expect(200).text();
        told = offices.items("quantri", "/api/outbox?size=200&kind=EVENT&planId=" + plan);
    }

    private void clock(String moment) {
        offices.as("quantri")
                .put("/api/demo/clock", Map.of("now", moment + ":00+07:00"))
                .expect(200);
    }

    private void signed() {
        JsonNode sheet = offices.plan(OFFICE, plan);
        ObjectNode content = sheet.path("content").deepCopy();
        ((ObjectNode) content.path("signatories").path(0)).put("user", "bithu");
        for (int index : List.of(0, 1, 2, 3, 4, 7)) {
            ((ObjectNode) content.path("obligations").path(index)).put("due", "2023-01-27");
        }
        offices.as(OFFICE)
                .put(
                        "/api/plans/" + plan + "/content",
                        Map.of("version", sheet.path("version").asInt(), "content", content))
                .expect(200);
        Holds.answer(offices.as(OFFICE), plan);
        offices.complete(OFFICE, offices.task(OFFICE, "userTask_draftPlan", ""), Map.of("planReady", true))
                .expect(204);
        clock("2022-12-23T08:30");
        offices.complete("bithu", offices.task("bithu", "userTask_signDocument", ""), Map.of("decision", "SIGN"))
                .expect(204);
        offices.awaitState(plan, "EXECUTING");
    }

    private int promise() {
        Matcher found = PROMISED.matcher(
                offices.as(OFFICE).get("/ke-hoach/" + plan).expect(200).text());
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    @Test
    void the_page_promises_as_many_mails_as_are_sent() {
        assertThat(told).hasSize(promised);
    }

    @Test
    void whoever_the_plan_was_sent_to_is_told_once() {
        List<String> invited = offices.items("quantri", "/api/outbox?size=200&kind=DISPATCH&planId=" + plan).stream()
                .map(mail -> mail.path("to").asText())
                .distinct()
                .toList();

        assertThat(invited).hasSizeGreaterThan(70);
        assertThat(told.stream().map(mail -> mail.path("to").asText()))
                .containsAll(invited)
                .contains("vanphong@doankhoi.example", "dv-so-noi-vu@coso.example")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_unit_reads_with_the_new_date_what_it_means_for_its_work_and_a_guest_the_date_alone() {
        assertThat(mail("dv-so-noi-vu@coso.example"))
                .contains("14g00 ngày 08/02/2023", "Hội trường sửa chữa", "hạn cũ", "thay đổi như sau");
        assertThat(mail("btv-thanhdoan@thanhdoan.example"))
                .contains("14g00 ngày 08/02/2023")
                .doesNotContain("thay đổi như sau");
    }

    private String mail(String address) {
        String id = told.stream()
                .filter(each -> each.path("to").asText().equals(address))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        return offices.as("quantri").get("/thu/" + id).expect(200).text();
    }

    @Test
    void the_page_has_one_date_and_the_old_one_only_as_history() {
        String now = page.replaceAll("<s>[^<]*</s>", "")
                .replaceAll("<span class=\"[^\"]*\">[Vv]ăn bản ghi [^<]*</span>", "")
                .replaceAll("<span class=\"nho\">[^<]*→[^<]*</span>", "")
                .replaceAll("(?s)<details.*?</details>", "");

        assertThat(page)
                .containsPattern("Văn bản ghi thứ Ba 08g00 31/01/2023[^<]*; nay là 14g00 " + NEW
                        + " theo quyết định ngày 26/12/2022 của [^<]+\\.</span>")
                .doesNotContain("<s>thứ Ba");
        assertThat(now).contains(NEW).doesNotContain(OLD, "Âm lịch");
        assertThat(now).contains("Giờ ghi dưới đây theo văn bản; sự kiện nay tổ chức vào 14g00 " + NEW);
    }

    @Test
    void attendance_that_is_written_with_the_date_of_the_event_moves_with_it() {
        assertThat(offices.items(OFFICE, "/api/plans/" + plan + "/obligations?size=200&kind=ATTENDANCE"))
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> assertThat(row.path("dueAt").asText()).startsWith("2023-02-08T14:00"));
    }

    @Test
    void the_roll_is_not_taken_before_the_day_of_the_event_as_it_is_in_force() {
        Answer early = offices.as(OFFICE)
                .put(
                        "/api/plans/" + plan + "/attendance",
                        Map.of("units", List.of(Map.of("unit", "so-noi-vu", "present", 2))));

        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text()).contains("Chưa đến ngày tổ chức (" + NEW + ")");
    }
}
