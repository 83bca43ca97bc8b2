package vn.kehoach.dispatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheDemo;
import vn.kehoach.testing.MailedKeys;
import vn.kehoach.testing.Offices;
import vn.kehoach.testing.PageUser;

/** The link of a mail to somebody without an account, over HTTP: it opens one document and nothing else. */
@InTheDemo
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DocumentLinkPageTest {

    private static final String LEAD = "thanhdoan-vp";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Offices offices;
    private HttpUser stranger;
    private String plan;

    @BeforeAll
    void a_plan_is_issued() {
        offices = new Offices(port);
        stranger = HttpUser.nobody(offices.base());
        plan = offices.propose(
                LEAD,
                Map.of(
                        "title",
                        "Văn bản mở bằng liên kết",
                        "issuers",
                        List.of("Thành Đoàn Thành phố Hồ Chí Minh"),
                        "recipients",
                        List.of(outside("Báo Một"), outside("Báo Hai"), outside("Báo Ba"), outside("Báo Bốn")),
                        "signatories",
                        List.of(Map.of("authority", "TM. BTV", "name", "Tú", "user", "thanhdoan-pbt"))));
        offices.complete(LEAD, offices.task(LEAD, "userTask_draftPlan", "mở bằng liên kết"), Map.of("planReady", true))
                .expect(204);
        offices.complete(
                        "thanhdoan-pbt",
                        offices.task("thanhdoan-pbt", "userTask_signDocument", "mở bằng liên kết"),
                        Map.of("decision", "SIGN"))
                .expect(204);
        offices.awaitState(plan, "EXECUTING");
    }

    private static Map<String, Object> outside(String name) {
        return Map.of("text", name, "address", address(name));
    }

    private static String address(String name) {
        return name.replaceAll("\\W", "").toLowerCase(java.util.Locale.ROOT) + name.hashCode() + "@bao.example";
    }

    private String key(String name) {
        return MailedKeys.of(offices, plan, address(name), "/van-ban/");
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

    @Test
    void the_link_shows_its_document_and_no_program_that_looks_at_it_confirms_anything() {
        String key = key("Báo Một");

        Answer page = stranger.get("/van-ban/" + key).expect(200);
        stranger.callWith(List.of("User-Agent", "scanner"), "HEAD", "/van-ban/" + key + "/mo")
                .expect(200);
        assertThat(state("Báo Một")).isEqualTo("SENT");
        Answer pdf = stranger.get("/van-ban/" + key + "/mo").expect(200);
        Answer kept = stranger.get("/van-ban/" + key + "/tai-ve").expect(200);

        byte[] document = offices.as(LEAD)
                .get("/api/plans/" + plan + "/document.pdf")
                .expect(200)
                .bytes();
        assertThat(page.text()).contains("Văn bản mở bằng liên kết", "Mở PDF", "Tải về", "Xác nhận đã nhận", "Báo Một");
        assertThat(pdf.bytes()).isEqualTo(document);
        assertThat(kept.bytes()).isEqualTo(document);
        assertThat(pdf.header("Content-Disposition").orElse("")).startsWith("inline");
        assertThat(pdf.header("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("sandbox");
        assertThat(kept.header("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(state("Báo Một")).isEqualTo("OPENED");
        stranger.callWith("Origin", "null", "POST", "/van-ban/" + key + "/xac-nhan")
                .expect(302);
        assertThat(state("Báo Một")).isEqualTo("RECEIVED");
        assertThat(stranger.get("/van-ban/" + key).text())
                .contains("Đã xác nhận nhận văn bản lúc")
                .doesNotContain("Xác nhận đã nhận</button>");
    }

    @Test
    void neither_a_proxy_nor_the_next_page_learns_the_address() {
        String key = key("Báo Hai");

        for (String path : List.of("/van-ban/" + key, "/van-ban/" + key + "/mo", "/van-ban/khong-co")) {
            Answer answer = stranger.get(path);
            assertThat(answer.header("Referrer-Policy")).as(path).contains("no-referrer");
            assertThat(answer.header("Cache-Control").orElse("")).as(path).contains("no-store");
            assertThat(answer.header("X-Robots-Tag").orElse("")).as(path).contains("noindex");
        }
    }

    @Test
    void the_key_opens_nothing_else() {
        String key = key("Báo Hai");

        stranger.get("/api/plans/" + plan).expect(401);
        stranger.get("/ke-hoach/" + plan).expect(302);
        for (String path : List.of("/nhat-ky", "/document.docx", "/..", "/mo/khac")) {
            assertThat(stranger.get("/van-ban/" + key + path).status()).as(path).isIn(302, 400, 401, 403, 404);
        }
        assertThat(stranger.get("/van-ban/" + key).text()).doesNotContain(plan, "/ke-hoach/");
    }

    @Test
    void wrong_expired_and_revoked_keys_get_the_very_same_page() {
        String expired = key("Báo Ba");
        String revoked = key("Báo Bốn");
        jdbc.sql("update document_key set expires_at = made_at where delivery_id = ?::uuid")
                .param(delivery("Báo Ba").path("id").asText())
                .update();
        PageUser.of(offices.base(), LEAD, LEAD)
                .post("/ke-hoach/" + plan + "/noi-nhan/"
                        + delivery("Báo Bốn").path("id").asText() + "/thu-hoi")
                .expect(302);

        String wrong = stranger.get("/van-ban/" + "A".repeat(43)).expect(404).text();

        assertThat(wrong).contains("Liên kết này không mở được");
        for (String key : List.of(expired, revoked, "ngan", "%27%20or%201=1")) {
            assertThat(stranger.get("/van-ban/" + key).expect(404).text()).isEqualTo(wrong);
            assertThat(stranger.get("/van-ban/" + key + "/mo").expect(404).text())
                    .isEqualTo(wrong);
            assertThat(stranger.post("/van-ban/" + key + "/xac-nhan", "")
                            .expect(404)
                            .text())
                    .isEqualTo(wrong);
        }
        assertThat(state("Báo Ba")).isNotEqualTo("RECEIVED");
    }

    @Test
    void the_key_stands_in_the_mail_and_nowhere_else(CapturedOutput log) {
        String key = key("Báo Hai");
        stranger.get("/van-ban/" + key + "/mo").expect(200);
        stranger.callWith("Origin", "https://trang-khac.example", "DELETE", "/van-ban/" + key);
        offices.as("quantri").get("/van-ban/" + key.substring(1)).expect(404);
        String mail = offices.items("quantri", "/api/outbox?size=200&planId=" + plan).stream()
                .filter(each -> each.path("to").asText().contains(address("Báo Hai")))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();

        assertThat(log.getAll()).doesNotContain(key, key.substring(1));
        assertThat(offices.as("quantri").get("/thu/" + mail).expect(200).text())
                .contains("/van-ban/…")
                .doesNotContain(key);
        List<String> rows = jdbc.sql("select object_id || detail::text from audit_row")
                .query(String.class)
                .list();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(key) || row.contains(key.substring(1)));
        List<String> mails = jdbc.sql("select coalesce(link, '') || body from outbox")
                .query(String.class)
                .list();
        assertThat(mails).isNotEmpty().noneMatch(row -> row.contains(key));
    }

    /** The last of them all: this address has to wait afterwards. */
    @Test
    @Order(Integer.MAX_VALUE)
    void whoever_tries_keys_is_slowed_down() {
        int told = 0;
        for (int n = 0; n < 90; n++) {
            told += stranger.callWith("X-Nothing", "1", "GET", "/van-ban/doan" + n)
                                    .status()
                            == 429
                    ? 1
                    : 0;
        }

        assertThat(told).isGreaterThan(20);
    }
}
