package vn.kehoach.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.InTheDemo;
import vn.kehoach.testing.Offices;
import vn.kehoach.testing.PageUser;

/** The page of the recipients of a plan: what the office does for those whom no register knows. */
@InTheDemo
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecipientsPageTest {

    private static final String LEAD = "thanhdoan-vp";
    private static final String PARTNER = "ldld-vp";
    private static final int ROUNDS = 20;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Offices offices;
    private PageUser office;
    private String plan;

    @BeforeAll
    void a_joint_plan_is_issued() throws Exception {
        offices = new Offices(port);
        plan = offices.propose(LEAD, content());
        offices.complete(LEAD, offices.task(LEAD, "userTask_draftPlan", ""), Map.of("planReady", true))
                .expect(204);
        for (String signatory : List.of("ldld-pct", "thanhdoan-pbt")) {
            offices.complete(
                            signatory, offices.task(signatory, "userTask_signDocument", ""), Map.of("decision", "SIGN"))
                    .expect(204);
        }
        offices.awaitState(plan, "EXECUTING");
        office = PageUser.of(offices.base(), LEAD, LEAD);
    }

    private static Map<String, Object> content() {
        return Map.of(
                "title",
                "Hội nghị liên tịch gửi ra ngoài",
                "issuers",
                List.of("Thành Đoàn Thành phố Hồ Chí Minh", "Liên đoàn Lao động Thành phố Hồ Chí Minh"),
                "recipients",
                List.of(
                        Map.of("text", "Quận Đoàn 1", "units", List.of("quan-1")),
                        line("Báo Người lao động", "purpose", "ACT", "address", "toasoan@nld.example"),
                        line("Đ/c Trần Văn B", "channel", "PAPER"),
                        line("Bộ Nội vụ <script>"),
                        line("Đ/c Lê Thị C"),
                        line("Bộ Y tế"),
                        line("Báo Phụ nữ"),
                        line("Báo Pháp luật"),
                        line("Sở Nội vụ tỉnh bạn"),
                        "Lưu: VP"),
                "signatories",
                List.of(
                        Map.of("authority", "TM. BTV", "name", "Tâm", "user", "ldld-pct"),
                        Map.of("authority", "TM. BTV", "name", "Tú", "user", "thanhdoan-pbt")));
    }

    private static Map<String, Object> line(String text, String... more) {
        Map<String, Object> line = new HashMap<>(Map.of("text", text));
        for (int n = 0; n < more.length; n += 2) {
            line.put(more[n], more[n + 1]);
        }
        return line;
    }

    private JsonNode delivery(String name) {
        return offices.items(LEAD, "/api/plans/" + plan + "/deliveries").stream()
                .filter(each -> each.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String state(String name) {
        return delivery(name).path("state").asText();
    }

    private String page(String name, String what) {
        return "/ke-hoach/" + plan + "/noi-nhan/" + delivery(name).path("id").asText() + what;
    }

    private List<JsonNode> mailsTo(String address) {
        return offices.items("quantri", "/api/outbox?size=200&planId=" + plan).stream()
                .filter(mail -> mail.path("to").asText().contains(address))
                .toList();
    }

    private static String today() {
        return VietnamTime.dayOf(java.time.Instant.now()).toString();
    }

    @Test
    void what_the_drafter_set_ahead_is_used_at_the_dispatch() {
        JsonNode paper = delivery("Báo Người lao động");

        assertThat(paper.path("purpose").asText()).isEqualTo("ACT");
        assertThat(paper.path("address").asText()).isEqualTo("toasoan@nld.example");
        assertThat(mailsTo("toasoan@nld.example")).hasSize(1);
        assertThat(state("Đ/c Trần Văn B")).isEqualTo("TO_HAND");
        assertThat(state("Bộ Nội vụ <script>")).isEqualTo("NO_ADDRESS");
    }

    @Test
    void the_page_is_found_from_the_plan_and_shows_every_line_as_text() {
        String dossier = office.get("/ke-hoach/" + plan).expect(200).text();
        String page = office.get("/ke-hoach/" + plan + "/noi-nhan").expect(200).text();

        assertThat(dossier).contains("/ke-hoach/" + plan + "/noi-nhan");
        assertThat(page)
                .contains("Bộ Nội vụ &lt;script&gt;", "Thêm nơi nhận", "chưa chọn cách gửi", "Lưu: VP")
                .doesNotContain("Bộ Nội vụ <script>");
        assertThat(office.get("/ke-hoach/" + plan + "/noi-nhan?state=NO_ADDRESS")
                        .expect(200)
                        .text())
                .contains("Bộ Nội vụ &lt;script&gt;")
                .doesNotContain("Quận Đoàn 1");
    }

    @Test
    void an_address_that_the_office_gives_gets_the_document_and_one_that_is_corrected_gets_it_too() {
        office.post(page("Báo Phụ nữ", "/thu"), "address", "bao@phunu.example").expect(302);
        Offices.await(() -> Optional.of(state("Báo Phụ nữ")).filter("SENT"::equals));

        office.post(page("Báo Phụ nữ", "/thu"), "address", "toasoan@phunu.example")
                .expect(302);
        Offices.await(() -> Optional.of(mailsTo("toasoan@phunu.example")).filter(sent -> sent.stream()
                .anyMatch(mail -> mail.path("state").asText().equals("SENT"))));

        JsonNode mail = mailsTo("toasoan@phunu.example").get(0);
        assertThat(mail.path("subject").asText()).contains("/TĐTN-LĐLĐ", "Hội nghị liên tịch gửi ra ngoài");
        assertThat(mail.path("attachments").path(0).path("type").asText()).isEqualTo("application/pdf");
        assertThat(delivery("Báo Phụ nữ").path("address").asText()).isEqualTo("toasoan@phunu.example");
        assertThat(record()).contains("Gửi văn bản đến địa chỉ thư", "toasoan@phunu.example");
    }

    @Test
    void an_address_that_is_corrected_ends_the_link_that_went_to_the_wrong_one() {
        office.post(page("Bộ Y tế", "/thu"), "address", "nham@dia-chi.example").expect(302);
        Offices.await(() -> Optional.of(links("Bộ Y tế")).filter(count -> count == 1));

        office.post(page("Bộ Y tế", "/thu"), "address", "dung@dia-chi.example").expect(302);
        Offices.await(() -> Optional.of(mailsTo("dung@dia-chi.example")).filter(sent -> sent.stream()
                .anyMatch(mail -> mail.path("state").asText().equals("SENT"))));

        assertThat(links("Bộ Y tế")).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from document_key where revoked_by = ? and delivery_id = ?::uuid")
                        .params(LEAD, delivery("Bộ Y tế").path("id").asText())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private long links(String name) {
        return jdbc.sql("select count(*) from document_key where delivery_id = ?::uuid and revoked_at is null")
                .param(delivery(name).path("id").asText())
                .query(Long.class)
                .single();
    }

    @Test
    void sending_again_puts_down_another_mail_and_of_many_clicks_at_once_one_counts() throws Exception {
        office.post(page("Báo Pháp luật", "/thu"), "address", "bao@phapluat.example")
                .expect(302);
        Offices.await(() -> Optional.of(state("Báo Pháp luật")).filter("SENT"::equals));
        int before = mailsTo("bao@phapluat.example").size();

        List<Integer> answers = atOnce(() -> office.post(page("Báo Pháp luật", "/gui-lai")));

        assertThat(answers).contains(302).allMatch(status -> status == 302 || status == 409);
        long sent = answers.stream().filter(status -> status == 302).count();
        assertThat(mailsTo("bao@phapluat.example")).hasSize((int) (before + sent));
    }

    @Test
    void somebody_is_added_once_however_often_it_is_clicked() throws Exception {
        List<Integer> answers = atOnce(() -> office.post(
                "/ke-hoach/" + plan + "/noi-nhan/them",
                "name",
                "Ủy ban Mặt trận phường",
                "purpose",
                "INFORM",
                "way",
                "MAIL",
                "address",
                "mattran@phuong.example"));

        assertThat(answers.stream().filter(status -> status == 302)).hasSize(1);
        assertThat(mailsTo("mattran@phuong.example")).hasSize(1);
        assertThat(office.get("/ke-hoach/" + plan + "/noi-nhan").text()).contains("thêm sau");
    }

    @Test
    void a_unit_of_the_register_that_is_added_reads_the_plan_from_then_on() {
        offices.as("dv-quan-3").get("/api/plans/" + plan).expect(404);

        office.post("/ke-hoach/" + plan + "/noi-nhan/them", "name", "Quận Đoàn 3", "purpose", "ACT")
                .expect(302);

        offices.as("dv-quan-3").get("/api/plans/" + plan).expect(200);
    }

    @Test
    void paper_is_noted_with_its_day_and_a_day_that_cannot_be_is_refused_with_what_was_typed() {
        String wrong = office.post(
                        page("Sở Nội vụ tỉnh bạn", "/giao"), "way", "HAND", "on", "2001-01-01", "to", "chị Lan")
                .expect(422)
                .text();
        office.post(page("Sở Nội vụ tỉnh bạn", "/giao"), "way", "HAND", "on", today(), "to", "")
                .expect(422);
        office.post(page("Sở Nội vụ tỉnh bạn", "/giao"), "way", "MAIL", "on", today(), "to", "")
                .expect(422);
        office.post(page("Sở Nội vụ tỉnh bạn", "/giao"), "way", "HAND", "on", today(), "to", "chị Lan")
                .expect(302);

        assertThat(wrong).contains("phải từ ngày ban hành", "value=\"2001-01-01\"", "value=\"chị Lan\"");
        assertThat(state("Sở Nội vụ tỉnh bạn")).isEqualTo("HANDED");
        assertThat(office.get("/ke-hoach/" + plan + "/noi-nhan").text()).contains(" cho chị Lan");
        assertThat(record()).contains("Ghi đã gửi văn bản giấy", "chị Lan");
    }

    @Test
    void what_is_no_address_is_refused_and_named() {
        for (String address : List.of("", "a", "a@b", "a@b.example, c@d.example", "a@b.example\r\nBcc: x@y.example")) {
            assertThat(office.post(page("Bộ Nội vụ <script>", "/thu"), "address", address)
                            .expect(422)
                            .text())
                    .contains("Địa chỉ thư");
        }
        assertThat(state("Bộ Nội vụ <script>")).isEqualTo("NO_ADDRESS");
    }

    @Test
    void the_office_of_the_partner_does_the_same_and_a_unit_sees_nothing_of_it() {
        PageUser partner = PageUser.of(offices.base(), PARTNER, PARTNER);
        PageUser unit = PageUser.of(offices.base(), "dv-quan-1", "dv-quan-1");

        partner.get("/ke-hoach/" + plan + "/noi-nhan").expect(200);
        partner.post(page("Đ/c Lê Thị C", "/giao"), "way", "PAPER", "on", today())
                .expect(302);
        unit.get("/ke-hoach/" + plan + "/noi-nhan").expect(403);
        unit.post(page("Bộ Nội vụ <script>", "/thu"), "address", "toi@donvi.example")
                .expect(403);

        assertThat(state("Đ/c Lê Thị C")).isEqualTo("PAPER_SENT");
    }

    private String record() {
        return office.get("/ke-hoach/" + plan + "/nhat-ky").expect(200).text();
    }

    private static List<Integer> atOnce(java.util.function.Supplier<Answer> call) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        CyclicBarrier start = new CyclicBarrier(4);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int n = 0; n < ROUNDS; n++) {
            answers.add(people.submit(() -> {
                start.await();
                return call.get().status();
            }));
        }
        List<Integer> found = new ArrayList<>();
        for (Future<Integer> each : answers) {
            found.add(each.get());
        }
        people.shutdown();
        return found;
    }
}
