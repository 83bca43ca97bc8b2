package vn.kehoach.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.kehoach.document.signed.ServerSignature;
import vn.kehoach.document.signed.SignatureSettings.KeyFile;
import vn.kehoach.document.signed.TestCertificates;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.OnPostgres;

/** What was issued comes back signed: looked at, kept beside the first one, and given to everybody from then on. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "kehoach.organisation.file=classpath:organisation/demo.yaml")
@OnPostgres
@DirtiesContext
class SignatureOverHttpTest {

    private static final TestCertificates ISSUER = new TestCertificates("CA Thử nghiệm", now());
    private static final Path FOLDER = folder();
    private static final KeyFile LEADER = ISSUER.key(FOLDER, "CN=Nguyễn Văn An");
    private static final KeyFile SEAL = ISSUER.key(FOLDER, "CN=Đoàn Khối");

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcClient queries;

    private String plan;

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("chung-thu");
            ISSUER.pem(folder);
            return folder;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @DynamicPropertySource
    static void certificates(DynamicPropertyRegistry settings) {
        settings.add("kehoach.signatures.trusted", FOLDER::toString);
        settings.add("kehoach.signatures.seals.doan-khoi.file", SEAL::file);
        settings.add("kehoach.signatures.seals.doan-khoi.password", SEAL::password);
    }

    @BeforeEach
    void a_plan_is_issued() {
        List.of("vanphong", "dv-so-du-lich").forEach(this::password);
        plan = as("vanphong")
                .post(
                        "/api/plans",
                        Map.of(
                                "title",
                                "Hội trại thanh niên",
                                "issuers",
                                List.of("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP")))
                .expect(201)
                .json()
                .path("id")
                .asText();
        run("update plan set state = 'EXECUTING', number_text = '07-KH/ĐTN', issued_at = now() where id = :plan");
        run("insert into plan_reader values (:plan, 'unit-so-du-lich')");
    }

    private void password(String user) {
        User known = identity.createUserQuery().userId(user).singleResult();
        known.setPassword(user);
        identity.saveUser(known);
    }

    private int run(String statement) {
        return queries.sql(statement).param("plan", UUID.fromString(plan)).update();
    }

    private HttpUser as(String user) {
        return HttpUser.of(URI.create("http://localhost:" + port), user, user);
    }

    private byte[] pdf(String user) {
        return as(user).get("/api/plans/" + plan + "/document.pdf").expect(200).bytes();
    }

    private String page(String user) {
        return as(user).get("/ke-hoach/" + plan + "/van-ban").expect(200).text();
    }

    private Answer bring(String user, byte[] file) {
        return as(user).upload("/ke-hoach/" + plan + "/van-ban/ky-so", "da-ky.pdf", "application/pdf", file);
    }

    private static byte[] signed(byte[] file) {
        return new ServerSignature().sign(file, LEADER, new ServerSignature.Visible("Nguyễn Văn An", "Bí thư", now()));
    }

    @Test
    void a_signed_file_is_taken_shown_and_given_to_everybody_and_the_first_one_stays() {
        byte[] first = pdf("vanphong");
        assertThat(page("vanphong")).contains("chưa mang chữ ký số", "không phải chữ ký số");

        byte[] signed = signed(first);
        bring("vanphong", signed).expect(302);

        assertThat(page("dv-so-du-lich")).contains("Ký số:", "Nguyễn Văn An", "hợp lệ", "CA Thử nghiệm");
        assertThat(pdf("dv-so-du-lich")).isEqualTo(signed);
        assertThat(queries.sql("select content from issued_document where type = 'PDF' and plan_id = :plan")
                        .param("plan", UUID.fromString(plan))
                        .query(byte[].class)
                        .single())
                .isEqualTo(first);
        assertThatThrownBy(() -> run("delete from signed_document where plan_id = :plan"))
                .hasMessageContaining("không được sửa hoặc xóa");
        assertThat(as("vanphong")
                        .get("/ke-hoach/" + plan + "/nhat-ky")
                        .expect(200)
                        .text())
                .contains("Ký số văn bản", "Nguyễn Văn An");
    }

    @Test
    void the_seal_comes_behind_the_leader_and_once() {
        String seal = "/ke-hoach/" + plan + "/van-ban/ky-so/con-dau?body=doan-khoi";
        assertThat(as("vanphong").post(seal, Map.of()).expect(409).text()).contains("đứng sau chữ ký số");
        bring("vanphong", signed(pdf("vanphong"))).expect(302);
        as("dv-so-du-lich").post(seal, Map.of()).expect(403);

        as("vanphong").post(seal, Map.of()).expect(302);

        assertThat(page("vanphong")).contains("Nguyễn Văn An", "Đoàn Khối");
        as("vanphong").post(seal, Map.of()).expect(409);
    }

    @Test
    void what_does_not_hold_is_refused_on_the_page_with_the_reason_and_nothing_is_kept() {
        byte[] first = pdf("vanphong");
        byte[] changed = signed(first);
        changed[first.length / 2] ^= 1;

        assertThat(bring("vanphong", changed).expect(422).text()).contains("phần nằm dưới chữ ký khác", "Chữ ký số");
        assertThat(bring("vanphong", new byte[0]).expect(422).text()).contains("chưa chọn tệp");
        bring("dv-so-du-lich", signed(first)).expect(403);
        bring("vanphong", signed(first)).expect(302);
        assertThat(bring("vanphong", signed(first)).expect(422).text()).contains("phần nằm dưới chữ ký khác");
        assertThat(pdf("vanphong")).isNotEqualTo(first);
    }
}
