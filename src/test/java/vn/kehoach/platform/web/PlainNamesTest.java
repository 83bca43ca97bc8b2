package vn.kehoach.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.testing.InAnInstallation;
import vn.kehoach.testing.Members;

/** A form post cannot make the program grow a list of two thousand million entries. */
@InAnInstallation
class PlainNamesTest {

    private static final String NAME = "units[2000000000].present";
    private static final long FEW = 64L * 1024 * 1024;

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @BeforeEach
    void somebody() {
        Members.join(identity, "ai-do", "staff");
    }

    @ParameterizedTest
    @CsvSource({
        "/ke-hoach/00000000-0000-0000-0000-000000000001/su-kien",
        "/ke-hoach/00000000-0000-0000-0000-000000000001/phuong-an",
        "/ke-hoach",
        "/api/substitutes"
    })
    void a_name_with_an_index_is_refused_and_named_and_the_heap_stays_flat(String path) throws Exception {
        long before = used();

        HttpResponse<String> answer = post(path, NAME + "=1");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(used() - before).isLessThan(FEW);
    }

    @Test
    void the_answer_names_the_field() throws Exception {
        assertThat(post("/api/substitutes", NAME + "=1").body()).contains(NAME, "không có trong biểu mẫu");
    }

    @Test
    void the_page_of_the_refusal_names_the_field_too() throws Exception {
        String page = post("/ke-hoach", NAME + "=1").body();

        assertThat(page).contains("<html", NAME, "không có trong biểu mẫu");
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        String address = path + "?" + URLEncoder.encode(NAME, StandardCharsets.UTF_8) + "=1";
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString("ai-do:ai-do".getBytes(StandardCharsets.UTF_8)))
                .header("Accept", path.startsWith("/api") ? "application/json" : "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
