package vn.kehoach.security.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InAnInstallation;
import vn.kehoach.testing.Members;

/** What a browser may keep, and how large what it fetches is on the way. */
@InAnInstallation
class KeepingTest {

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    private HttpUser admin;
    private HttpUser nobody;

    @BeforeEach
    void somebody() {
        Members.join(identity, "giu-lai", "camunda-admin", "mật khẩu");
        admin = HttpUser.of(URI.create("http://localhost:" + port), "giu-lai", "mật khẩu");
        nobody = HttpUser.nobody(URI.create("http://localhost:" + port));
    }

    @Test
    void no_browser_keeps_what_a_login_opens() {
        for (String path : List.of(
                "/",
                "/ke-hoach",
                "/thoi-han",
                "/thu",
                "/api/plans",
                "/api/plans/khong-co",
                "/api/docs",
                "/engine-rest/task",
                "/engine-rest/task/khong-co",
                "/actuator/prometheus")) {
            assertThat(kept(admin.get(path))).as(path).isEqualTo("no-store");
        }
        for (String path : List.of(
                "/dang-nhap",
                "/ke-hoach",
                "/camunda/app/tasklist/default/",
                "/camunda/app/cockpit/default/",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/admin/auth/user/default",
                "/khong-co")) {
            assertThat(kept(nobody.get(path))).as(path).isEqualTo("no-store");
        }
    }

    @Test
    void what_never_changes_under_its_address_is_kept_for_a_year() {
        Matcher style = Pattern.compile("/css/kehoach-[0-9a-f]{32}\\.css")
                .matcher(nobody.get("/").text());
        assertThat(style.find()).isTrue();
        for (String path : List.of(
                style.group(),
                "/camunda/lib/deps.js?bust=7.24.0",
                "/camunda/app/tasklist/camunda-tasklist-bootstrap.css?bust=7.24.0",
                "/webjars/angular-i18n/1.8.3/angular-locale_vi-vn.js")) {
            assertThat(kept(nobody.get(path).expect(200))).as(path).contains("max-age=31536000", "immutable");
        }
    }

    @Test
    void what_a_release_may_change_is_asked_for_again() {
        for (String path : List.of(
                "/css/kehoach.css",
                "/camunda/lib/deps.js",
                "/camunda/app/tasklist/scripts/config.js?bust=7.24.0",
                "/camunda/app/tasklist/scripts/language/chosen.js",
                "/camunda/app/tasklist/locales/vi.json?bust=7.24.0",
                "/camunda/app/tasklist/scripts/kehoach/kehoach.js?bust=7.24.0")) {
            assertThat(kept(nobody.get(path).expect(200))).as(path).isEqualTo("no-cache");
        }
    }

    @Test
    void text_travels_packed() {
        for (String path : List.of(
                "/camunda/lib/deps.js?bust=7.24.0",
                "/camunda/app/tasklist/locales/vi.json",
                "/css/kehoach.css",
                "/camunda/assets/opensans-regular-webfont.svg",
                "/dang-nhap")) {
            Answer packed =
                    nobody.callWith("Accept-Encoding", "gzip", "GET", path).expect(200);
            assertThat(packed.header("Content-Encoding")).as(path).hasValue("gzip");
            assertThat(packed.bytes().length).isLessThan(nobody.get(path).bytes().length * 3 / 4);
        }
    }

    @Test
    void the_large_texts_travel_as_the_build_packed_them_to_who_unpacks_that() throws IOException {
        for (String path : List.of(
                "/camunda/lib/deps.js?bust=7.24.0",
                "/camunda/app/tasklist/camunda-tasklist-bootstrap.js?bust=7.24.0",
                "/camunda/app/tasklist/camunda-tasklist-bootstrap.css?bust=7.24.0",
                "/camunda/app/cockpit/camunda-cockpit-bootstrap.js?bust=7.24.0",
                "/camunda/app/admin/camunda-admin-bootstrap.js?bust=7.24.0",
                "/camunda/app/welcome/camunda-welcome-bootstrap.js?bust=7.24.0")) {
            Answer plain = nobody.get(path).expect(200);
            Answer gzip = nobody.callWith("Accept-Encoding", "gzip", "GET", path);
            Answer packed = nobody.callWith("Accept-Encoding", "gzip, deflate, br, zstd", "GET", path)
                    .expect(200);

            assertThat(packed.header("Content-Encoding")).as(path).hasValue("br");
            assertThat(packed.header("Vary").orElse("")).as(path).containsIgnoringCase("Accept-Encoding");
            assertThat(packed.header("Content-Type")).isEqualTo(plain.header("Content-Type"));
            assertThat(kept(packed)).contains("immutable");
            assertThat(packed.bytes().length).as(path).isLessThan(gzip.bytes().length * 9 / 10);
            assertThat(unpacked(packed.bytes())).as(path).isEqualTo(plain.bytes());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip, br;q=0", "br;q=0.000, gzip", "gzip, brx", "gzip, xbr"})
    void whoever_does_not_take_that_gets_what_they_take(String accepted) {
        Answer answer = nobody.callWith("Accept-Encoding", accepted, "GET", "/camunda/lib/deps.js?bust=7.24.0")
                .expect(200);

        assertThat(answer.header("Content-Encoding")).hasValue("gzip");
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        Brotli4jLoader.ensureAvailability();
        try (InputStream in = new BrotliInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }

    private static String kept(Answer answer) {
        assertThat(answer.response().headers().allValues("Cache-Control"))
                .as(answer.toString())
                .hasSize(1);
        return answer.header("Cache-Control").orElse("");
    }
}
