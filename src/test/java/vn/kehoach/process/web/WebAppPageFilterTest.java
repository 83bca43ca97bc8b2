package vn.kehoach.process.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.camunda.bpm.webapp.impl.security.filter.headersec.HttpHeaderSecurityFilter;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterConfig;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

/** Before Camunda's own filter, which says in a header what the page may run; the page says the same in its text. */
class WebAppPageFilterTest {

    private static final String PAGE = "/camunda/app/tasklist/default/";

    private final MockServletContext program = new MockServletContext();
    private final Filter ours = new WebAppPageFilter();
    private final Filter camunda = new HttpHeaderSecurityFilter();

    private String inThePage;

    @BeforeEach
    void start() throws ServletException {
        camunda.init(new MockFilterConfig(program));
    }

    /** How Camunda answers: header first, then, at that moment, the text. */
    private MockHttpServletResponse answer(String path, Meanwhile meanwhile) throws IOException, ServletException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        ours.doFilter(
                new MockHttpServletRequest(program, "GET", path),
                response,
                (request, same) -> camunda.doFilter(request, same, (asked, answered) -> {
                    meanwhile.happens();
                    inThePage = permission(asked.getServletContext());
                }));
        return response;
    }

    private interface Meanwhile {
        void happens() throws IOException, ServletException;
    }

    private static String permission(ServletContext context) {
        return (String) context.getAttribute(ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE);
    }

    private static String policy(MockHttpServletResponse answered) {
        return answered.getHeader(ContentSecurityPolicyProvider.HEADER_NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PAGE,
                "/camunda/app/cockpit/default/",
                "/camunda/app/tasklist/scripts/config.js",
                "/camunda/app/tasklist/camunda-tasklist-bootstrap.js"
            })
    void a_page_may_run_its_scripts_whatever_somebody_else_loads_while_it_is_made(String other) throws Exception {
        MockHttpServletResponse page = answer(PAGE, () -> answer(other, () -> {}));

        assertThat(inThePage).isNotBlank();
        assertThat(policy(page)).contains("'nonce-" + inThePage + "'");
    }

    @Test
    void each_page_has_a_permission_that_nobody_has_used_before() throws Exception {
        answer(PAGE, () -> {});
        String before = inThePage;

        answer(PAGE, () -> {});

        assertThat(inThePage).isNotBlank().isNotEqualTo(before);
    }

    @Test
    void everything_else_of_the_program_is_there_for_a_page_too() throws Exception {
        program.setAttribute("ten", "Kehoach");

        ours.doFilter(
                new MockHttpServletRequest(program, "GET", PAGE), new MockHttpServletResponse(), (page, answer) -> {
                    assertThat(page.getServletContext().getAttribute("ten")).isEqualTo("Kehoach");
                    page.getServletContext().setAttribute("dem", 1);
                    page.getServletContext().removeAttribute("ten");
                });

        assertThat(program.getAttribute("dem")).isEqualTo(1);
        assertThat(program.getAttribute("ten")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/app/khac/default/", "/camunda/app/tasklist/khac/"})
    void a_page_of_another_app_or_engine_is_not_found(String path) throws Exception {
        MockHttpServletResponse answered = answer(path, () -> {});

        assertThat(answered.getStatus()).isEqualTo(404);
        assertThat(inThePage).isNull();
    }
}
