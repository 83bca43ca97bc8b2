package vn.kehoach.letter.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheDemo;
import vn.kehoach.testing.MailedKeys;
import vn.kehoach.testing.Offices;
import vn.kehoach.testing.PageUser;

/** A letter from the page of an office to the mailbox of somebody outside, its link, and back to the page and the pack. */
@InTheDemo
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LetterSentOverHttpTest {

    private static final String LEAD = "thanhdoan-vp";
    private static final String KIND = "danh-sach-noi-nhan";

    @LocalServerPort
    private int port;

    private Offices offices;
    private HttpUser stranger;
    private String plan;

    @BeforeAll
    void a_joint_plan_is_issued() {
        offices = new Offices(port);
        stranger = HttpUser.nobody(offices.base());
        plan = offices.propose(
                LEAD,
                Map.of(
                        "title",
                        "Thư gửi từ kế hoạch",
                        "issuers",
                        List.of("Thành Đoàn Thành phố Hồ Chí Minh", "Liên đoàn Lao động Thành phố Hồ Chí Minh"),
                        "recipients",
                        List.of(Map.of("text", "Báo Một", "address", "mot@bao.example")),
                        "signatories",
                        List.of(
                                Map.of("authority", "TM. BTV", "name", "Tâm", "user", "ldld-pct"),
                                Map.of("authority", "TM. BTV", "name", "Tú", "user", "thanhdoan-pbt"))));
        offices.complete(LEAD, offices.task(LEAD, "userTask_draftPlan", "gửi từ kế hoạch"), Map.of("planReady", true))
                .expect(204);
        for (String signatory : List.of("ldld-pct", "thanhdoan-pbt")) {
            offices.complete(
                            signatory,
                            offices.task(signatory, "userTask_signDocument", "gửi từ kế hoạch"),
                            Map.of("decision", "SIGN"))
                    .expect(204);
        }
        offices.awaitState(plan, "EXECUTING");
        Offices.await(() -> offices.items(LEAD, "/api/plans/" + plan + "/deliveries").stream()
                .filter(each -> each.path("state").asText().equals("SENT"))
                .findFirst());
    }

    private static String hidden(Answer page, String name) {
        Matcher value =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.text());
        assertThat(value.find()).as(name).isTrue();
        return value.group(1);
    }

    private JsonNode mailTo(String address) {
        return Offices.await(() -> offices.items("quantri", "/api/outbox?size=200&planId=" + plan).stream()
                .filter(each -> each.path("to").asText().contains(address))
                .filter(each ->
                        each.path("subject").asText().toLowerCase(Locale.ROOT).contains("danh sách nơi nhận"))
                .filter(each -> each.path("state").asText().equals("SENT"))
                .findFirst());
    }

    @Test
    void a_letter_is_read_sent_opened_by_its_own_link_and_listed_with_what_became_of_it() throws Exception {
        PageUser office = PageUser.of(offices.base(), LEAD, LEAD);
        String send = "/ke-hoach/" + plan + "/thu/gui";
        Answer read = office.get(send + "?kind=" + KIND).expect(200);
        assertThat(read.text()).contains("Báo Một", "mot@bao.example", "Thư sẽ gửi", "DANH SÁCH");
        String[] order = {
            "kind",
            KIND,
            "mark",
            hidden(read, "mark"),
            "at",
            hidden(read, "at"),
            "once",
            hidden(read, "once"),
            "to",
            "mot@bao.example",
            "name",
            "Báo Hai",
            "address",
            "hai@bao.example"
        };

        office.post(send, order).expect(302);
        office.post(send, order).expect(302);

        assertThat(mailTo("hai@bao.example").path("attachments").toString()).contains("danh-sach-noi-nhan-1.pdf");
        String key = MailedKeys.of(offices, plan, "hai@bao.example", "/thu-den/");
        Answer page = stranger.get("/thu-den/" + key).expect(200);
        Answer pdf = stranger.get("/thu-den/" + key + "/mo").expect(200);
        assertThat(page.text())
                .contains("Danh sách nơi nhận", "Báo Hai", "Mở PDF")
                .doesNotContain(plan);
        assertThat(page.header("Referrer-Policy")).contains("no-referrer");
        assertThat(page.header("Cache-Control").orElse("")).contains("no-store");
        assertThat(pdf.bytes())
                .isEqualTo(office.get("/api/plans/" + plan + "/letters/1.pdf")
                        .expect(200)
                        .bytes());
        for (String both : List.of(LEAD, "ldld-vp")) {
            assertThat(PageUser.of(offices.base(), both, both)
                            .get("/ke-hoach/" + plan + "/thu")
                            .expect(200)
                            .text())
                    .as(both)
                    .contains("Danh sách nơi nhận số 1", "Đã mở văn bản", "Báo Hai", "hai@bao.example")
                    .doesNotContain("Danh sách nơi nhận số 2");
        }
        assertThat(office.get("/ke-hoach/" + plan + "/nhat-ky").expect(200).text())
                .contains("Gửi thư của kế hoạch", "Thư được mở bằng liên kết");
        assertThat(packed()).contains("Thư đã gửi", "hai@bao.example");
    }

    private String packed() throws Exception {
        byte[] pack = offices.as(LEAD)
                .get("/api/plans/" + plan + "/evidence.zip")
                .expect(200)
                .bytes();
        StringBuilder words = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".html")) {
                    words.append(new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
                }
            }
        }
        return words.toString();
    }

    @Test
    void a_refused_form_comes_back_with_what_was_typed_and_nothing_is_sent() {
        PageUser office = PageUser.of(offices.base(), LEAD, LEAD);
        String send = "/ke-hoach/" + plan + "/thu/gui";
        Answer read = office.get(send + "?kind=" + KIND).expect(200);

        Answer refused = office.post(
                        send,
                        "kind",
                        KIND,
                        "mark",
                        hidden(read, "mark"),
                        "at",
                        hidden(read, "at"),
                        "once",
                        hidden(read, "once"),
                        "name",
                        "Báo Ba",
                        "address",
                        "khong-phai")
                .expect(422);

        assertThat(refused.text()).contains("không phải địa chỉ thư điện tử", "Báo Ba", "Thư sẽ gửi");
        stranger.get("/thu-den/" + "x".repeat(43)).expect(404);
        stranger.get("/thu-den/" + "x".repeat(43) + "/mo").expect(404);
        PageUser.of(offices.base(), "tinhdoan-btckt", "tinhdoan-btckt")
                .get(send + "?kind=" + KIND)
                .expect(404);
    }
}
