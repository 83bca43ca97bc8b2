package vn.kehoach.symptoms;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.symptoms.Symptom.content;
import static vn.kehoach.symptoms.Symptom.handIn;
import static vn.kehoach.symptoms.Symptom.handedIn;
import static vn.kehoach.symptoms.Symptom.issue;
import static vn.kehoach.symptoms.Symptom.report;
import static vn.kehoach.symptoms.Symptom.reportTask;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.walk.Desk;
import vn.kehoach.walk.Paper;
import vn.kehoach.walk.Walk;

/** What shows only after some use: links that are fetched again, people with two hats, odd names, restarts, long waits. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
interface LongRunSymptoms extends Symptom {

    String TOURISM = "so-du-lich";
    int TEN_THOUSAND = 10_000;
    int WHAT = 2;
    int DUE = 4;
    Pattern LINK = Pattern.compile("href=\"(?:http://[^/\"]+)?(/viec/[^\"]+|/ke-hoach[^\"]*)\"");

    @Test
    @Order(5)
    default void a_task_that_waited_for_three_hundred_days_over_restarts_is_completed() {
        Walk walk = aWalk();
        walk.clock("2021-06-01T08:00");
        issue(walk, content("Chờ ba trăm ngày", List.of(TOURISM), List.of(report(List.of(TOURISM), "2022-03-31"))));
        String task = reportTask(walk, TOURISM).path("id").asText();
        application().restart();
        walk.clock("2022-03-28T08:00");
        application().restart();

        assertThat(reportTask(walk, TOURISM).path("id").asText()).isEqualTo(task);
        handIn(walk, TOURISM, handedIn("Sau ba trăm ngày", Map.of("Đoàn viên", 12)));

        assertThat(walk.report(TOURISM).path("state").asText()).isEqualTo("DONE_ON_TIME");
        assertThat(walk.engine("incident")).isEmpty();
    }

    @Test
    @Order(10)
    default void the_links_of_a_mail_may_be_fetched_again_and_again_and_change_nothing() {
        Walk walk = aWalk();
        walk.clock("2021-02-01T07:00");
        issue(walk, content("Liên kết trong thư", List.of(TOURISM), List.of(report(List.of(TOURISM), "2021-02-03"))));
        walk.clock("2021-02-02T09:00");
        String before = standing(walk);
        HttpUser unit = application().as("dv-" + TOURISM);
        List<String> links = links(walk);

        for (String link : links) {
            for (String method : List.of("GET", "HEAD", "GET", "HEAD", "GET", "HEAD", "GET", "HEAD", "GET", "HEAD")) {
                Answer answer = unit.callWith("Accept", "text/html", method, link);
                assertThat(answer.status()).as(method + " " + link).isLessThan(400);
            }
        }
        walk.settle();

        assertThat(links).isNotEmpty();
        assertThat(standing(walk)).isEqualTo(before);
    }

    private static List<String> links(Walk walk) {
        return walk.admin().all("/api/outbox").stream()
                .filter(mail -> mail.path("personId").asText().equals("dv-" + TOURISM))
                .filter(mail -> mail.path("plannedFor").asText().startsWith("2021-02"))
                .flatMap(mail -> LINK.matcher(walk.admin()
                                .get("/thu/" + mail.path("id").asText())
                                .text())
                        .results()
                        .map(link -> link.group(1)))
                .distinct()
                .toList();
    }

    private static String standing(Walk walk) {
        return walk.work() + "\n" + walk.state() + "\n"
                + walk.engine("task?processDefinitionKey=unit-report") + "\n"
                + walk.office().all("/api/plans/" + walk.plan() + "/deliveries");
    }

    @Test
    @Order(30)
    default void a_file_keeps_its_name_whatever_letters_it_is_written_with() {
        Walk walk = aWalk();
        walk.clock("2021-04-05T08:00");
        issue(walk, content("Tên tệp", List.of(TOURISM), List.of(report(List.of(TOURISM), "2021-04-09"))));
        Desk unit = walk.deskOf(TOURISM);
        String assignment = walk.reportId(TOURISM);
        String composed = "Báo cáo tổng kết – Đoàn Sở Du lịch (bản ký).txt";
        String longest = "ế".repeat(83) + "ab.txt";

        for (String name : List.of(composed, Normalizer.normalize(composed, Normalizer.Form.NFD), longest)) {
            Answer sent = unit.upload(
                    "/api/assignments/" + assignment + "/attachments",
                    new Paper(name, "text/plain", name.getBytes(StandardCharsets.UTF_8)));
            Answer back = unit.get(
                    "/api/attachments/" + sent.expect(201).json().path("id").asText());

            assertThat(sent.json().path("name").asText()).isEqualTo(Normalizer.normalize(name, Normalizer.Form.NFC));
            assertThat(back.bytes()).isEqualTo(name.getBytes(StandardCharsets.UTF_8));
            assertThat(back.header("Content-Disposition").orElseThrow()).contains("filename*=UTF-8''");
        }
    }

    @Test
    @Order(40)
    default void the_sheet_of_deadlines_is_a_sheet_with_its_heads_when_nothing_is_due() throws IOException {
        byte[] file = aWalk().office()
                .get("/api/deadlines.xlsx?planId=" + UUID.randomUUID())
                .expect(200)
                .bytes();

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getFirstSheet().read()).singleElement().satisfies(head -> assertThat(head.getCellText(0))
                    .isEqualTo("Kế hoạch"));
        }
    }

    @Test
    @Order(45)
    default void the_sheet_of_deadlines_keeps_leading_zeros_telephone_numbers_dates_and_ten_thousand_rows()
            throws IOException {
        Walk walk = aWalk();
        walk.clock("2021-05-03T08:00");
        issue(walk, content("Bảng tính dài", List.of(TOURISM), List.of(duty("0012"), duty("0912345678"))));
        for (JsonNode row : walk.work("DUTY")) {
            walk.deskOf(TOURISM)
                    .complete(
                            walk.deskOf(TOURISM)
                                    .task("userTask_performDuty", row.path("id").asText()),
                            Map.of("result", "Xong", "progress", 100, "done", true));
        }
        many(walk, TEN_THOUSAND - 2);

        byte[] file = walk.office()
                .get("/api/deadlines.xlsx?planId=" + walk.plan())
                .expect(200)
                .bytes();

        database(walk)
                .sql("delete from assignment where round > 1 and plan_id = cast(:plan as uuid)")
                .param("plan", walk.plan())
                .update();

        List<Row> rows = rows(file);
        assertThat(rows).hasSize(1 + TEN_THOUSAND);
        assertThat(rows.stream().filter(row -> row.getCellText(WHAT).matches("0012|0912345678")))
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.getCell(WHAT).getType()).isEqualTo(CellType.STRING);
                    assertThat(row.getCellAsDate(DUE)).contains(LocalDateTime.parse("2021-05-07T17:00"));
                });
    }

    private static Map<String, Object> duty(String what) {
        return Map.of(
                "who", "Đơn vị được giao",
                "what", what,
                "kind", "DUTY",
                "units", List.of(TOURISM),
                "due", "2021-05-07T17:00");
    }

    /** So many more finished duties of the plan, as rows of its database: walking there would take an hour. */
    private static void many(Walk walk, int more) {
        database(walk)
                .sql(
                        """
                        insert into assignment
                        select copy.* from generate_series(1, :more) as n,
                          (select * from assignment where plan_id = cast(:plan as uuid) and kind = 'DUTY' limit 1) as a,
                          jsonb_populate_record(a::assignment, jsonb_build_object('id', gen_random_uuid(),
                            'what', 'Việc ' || n, 'round', n + 1)) as copy
                        """)
                .param("more", more)
                .param("plan", walk.plan())
                .update();
    }

    private static JdbcClient database(Walk walk) {
        return JdbcClient.create(new DriverManagerDataSource(walk.application().jdbcUrl()));
    }

    private static List<Row> rows(byte[] file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read();
        }
    }

    @Test
    @Order(50)
    default void moving_the_clock_back_brings_no_second_mail_and_no_lasting_error() {
        Walk walk = aWalk();
        walk.clock("2021-05-10T07:00");
        issue(walk, content("Đồng hồ lùi", List.of(TOURISM), List.of(report(List.of(TOURISM), "2021-05-12"))));
        walk.clock("2021-05-12T09:00");
        List<String> once = walk.mailDays("REMINDER", "dv-so-du-lich@coso.example");

        walk.clock("2021-05-11T07:00");
        walk.clock("2021-05-12T09:30");

        assertThat(walk.mailDays("REMINDER", "dv-so-du-lich@coso.example")).isEqualTo(once);
        assertThat(IntStream.range(0, 3)
                        .mapToObj(time -> walk.deskOf(TOURISM).get("/thoi-han").status()))
                .containsOnly(200);
        handIn(walk, TOURISM, handedIn("Sau khi đồng hồ lùi", Map.of()));
        assertThat(walk.report(TOURISM).path("state").asText()).isEqualTo("DONE_ON_TIME");
        assertThat(walk.faults()).isEmpty();
    }
}
