package vn.kehoach.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.testing.RunningApplication;

/** The program as it is delivered lets people in whom the provider of their office vouches for. */
class SignOnOnJarIT {

    private static final String WHO = "dv-so-du-lich";
    private static final String BEGIN = "/oauth2/authorization/co-quan";

    private static OfficeProvider office;
    private static RunningApplication application;

    private Browser browser;

    @BeforeAll
    static void start(@TempDir Path folder) {
        office = new OfficeProvider();
        application = RunningApplication.with(
                folder,
                Map.of(
                        "KEHOACH_OIDC_ISSUER",
                        office.issuer(),
                        "KEHOACH_OIDC_CLIENT_ID",
                        OfficeProvider.CLIENT,
                        "KEHOACH_OIDC_CLIENT_SECRET",
                        OfficeProvider.SECRET,
                        "KEHOACH_BASE_URL",
                        "https://kehoach.example",
                        "KEHOACH_DIRECTORY_LOCAL_USERS",
                        "quantri"));
    }

    @AfterAll
    static void stop() {
        application.close();
        office.close();
    }

    @BeforeEach
    void somebody_at_the_office() {
        office.isVisitedBy(WHO);
        browser = new Browser(application.base().getPort());
    }

    @Test
    void whoever_comes_from_the_office_is_in_by_every_way_and_the_password_of_before_is_none() {
        HttpResponse<String> arrived = browser.get(browser.away(BEGIN + "?tiep=/thoi-han"));

        assertThat(arrived.statusCode()).isEqualTo(302);
        assertThat(arrived.headers().firstValue("Location")).hasValue("/thoi-han");
        for (String path :
                new String[] {"/api/plans", "/engine-rest/task", "/camunda/api/engine/engine/default/task"}) {
            assertThat(browser.get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(application.as(WHO).get("/api/plans").status()).isEqualTo(401);
        assertThat(application.as("quantri").get("/api/plans").status()).isEqualTo(200);
    }

    @Test
    void a_state_that_is_not_ours_and_what_the_office_did_not_sign_let_nobody_in() {
        String back = browser.away(BEGIN);
        isRefused(browser.get(back.replaceAll("state=[^&]+", "state=khac")), "quá hạn hoặc không bắt đầu từ đây");

        office.seals(OfficeProvider.Seal.OF_ANOTHER);
        isRefused(browser.get(browser.away(BEGIN)), "Không xác nhận được đồng chí là ai");
    }

    @Test
    void whoever_is_not_in_our_register_is_told_so() {
        office.isVisitedBy("nguoi-la");

        HttpResponse<String> answer = browser.get(browser.away(BEGIN));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("chưa có tên trong sổ tổ chức");
    }

    @Test
    void an_office_that_cannot_answer_is_named_as_the_reason() {
        office.breaks();

        isRefused(browser.get(browser.away(BEGIN)), "Nơi đăng nhập của cơ quan không trả lời");
    }

    private void isRefused(HttpResponse<String> answer, String reason) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("<h1>Đăng nhập</h1>").contains(reason);
        assertThat(browser.get("/api/plans").statusCode()).isEqualTo(401);
    }
}
