package vn.kehoach.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.kehoach.testing.OnPostgres;

/** The office knows its people by their addresses of mail. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "kehoach.base-url=https://kehoach.example",
            "kehoach.oidc.user-claim=email"
        })
@OnPostgres
@DirtiesContext
class OidcMailTest {

    private static final String BEGIN = "/oauth2/authorization/co-quan";
    private static final OfficeProvider OFFICE = new OfficeProvider();

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("kehoach.oidc.issuer", OFFICE::issuer);
        settings.add("kehoach.oidc.client-id", () -> OfficeProvider.CLIENT);
        settings.add("kehoach.oidc.client-secret", () -> OfficeProvider.SECRET);
    }

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    private Browser browser;

    @BeforeEach
    void somebody_with_an_address() {
        browser = new Browser(port);
        OFFICE.isVisitedBy("ten-khac");
        somebody("chi-hoa");
    }

    private void somebody(String id) {
        User somebody = identity.newUser(id);
        somebody.setEmail("hoa@donvi.example");
        identity.saveUser(somebody);
    }

    @AfterEach
    void away() {
        identity.deleteUser("chi-hoa");
        identity.deleteUser("chi-hoa-khac");
    }

    @AfterAll
    static void the_office_closes() {
        OFFICE.close();
    }

    @Test
    void a_verified_address_lets_its_owner_in() {
        says("Hoa@donvi.example", true);

        assertThat(visit().statusCode()).isEqualTo(302);
        assertThat(browser.get("/camunda/api/admin/auth/user/default").body()).contains("chi-hoa");
    }

    @Test
    void an_address_of_mail_that_nobody_verified_lets_nobody_in() {
        says("hoa@donvi.example", false);
        assertThat(visit().statusCode()).isEqualTo(403);

        says("hoa@donvi.example", null);
        assertThat(visit().statusCode()).isEqualTo(403);
        assertThat(browser.get("/api/plans").statusCode()).isEqualTo(401);
    }

    @Test
    void an_address_that_two_people_share_lets_neither_in() {
        somebody("chi-hoa-khac");
        says("hoa@donvi.example", true);

        assertThat(visit().statusCode()).isEqualTo(403);
    }

    private static void says(String mail, Boolean verified) {
        OFFICE.says(claims -> claims.claim("email", mail).claim("email_verified", verified));
    }

    private HttpResponse<String> visit() {
        return browser.get(browser.away(BEGIN));
    }
}
