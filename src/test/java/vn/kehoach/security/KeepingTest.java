package vn.kehoach.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.Members;
import vn.kehoach.testing.OnPostgres;

/** What a browser may keep, and how large what it fetches is on the way. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "camunda.bpm.job-execution.enabled=false")
@OnPostgres
@DirtiesContext
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

    private static String kept(Answer answer) {
        assertThat(answer.response().headers().allValues("Cache-Control"))
                .as(answer.toString())
                .hasSize(1);
        return answer.header("Cache-Control").orElse("");
    }
}
