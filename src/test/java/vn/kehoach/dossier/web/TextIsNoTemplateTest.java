package vn.kehoach.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheOrganisation;

/** What people type is shown as they typed it: no page of ours takes it for an expression of its template. */
@InTheOrganisation
class TextIsNoTemplateTest {

    private static final String OFFICE = "vanphong";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @BeforeEach
    void the_office_has_a_password() {
        User office = identity.createUserQuery().userId(OFFICE).singleResult();
        office.setPassword(OFFICE);
        identity.saveUser(office);
    }

    private HttpUser office() {
        return HttpUser.of(URI.create("http://localhost:" + port), OFFICE, OFFICE);
    }

    static Stream<String> titles() {
        return Stream.of(
                "${7*7}", "__${7*7}__", "*{7*7}", "[[${7*7}]]", "[(${7*7})]", "#{7*7}", "@{/${7*7}}", "~{::${7*7}}");
    }

    static Stream<Arguments> titlesAndPages() {
        List<String> pages = List.of("/ke-hoach", "/ke-hoach/%s", "/ke-hoach/%s/doc", "/ke-hoach/%s/nhat-ky");
        return titles().flatMap(title -> pages.stream().map(page -> Arguments.of(title, page)));
    }

    @ParameterizedTest
    @MethodSource("titlesAndPages")
    void a_title_that_looks_like_an_expression_is_shown_letter_by_letter(String title, String page) {
        String plan = office().post(
                        "/api/plans",
                        Map.of(
                                "title",
                                "Sơ kết " + title,
                                "issuers",
                                List.of("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP"),
                                "obligations",
                                List.of(Map.of("kind", "DUTY", "who", "Ban " + title, "what", "làm " + title))))
                .expect(201)
                .json()
                .path("id")
                .asText();

        String shown = office().get(page.formatted(plan)).expect(200).text();

        assertThat(HtmlUtils.htmlUnescape(shown))
                .contains("Sơ kết " + title)
                .doesNotContain("Sơ kết 49", "Sơ kết __49__");
    }

    @ParameterizedTest
    @MethodSource("titles")
    void what_is_searched_for_stands_in_the_box_as_it_was_typed(String text) {
        String asked = URLEncoder.encode(text, StandardCharsets.UTF_8);

        String shown = office().get("/ke-hoach?q=" + asked).expect(200).text();

        assertThat(HtmlUtils.htmlUnescape(shown)).contains("value=\"" + text + "\"");
    }
}
