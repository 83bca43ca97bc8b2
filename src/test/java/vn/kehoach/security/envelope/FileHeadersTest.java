package vn.kehoach.security.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FileHeadersTest {

    private final MockHttpServletResponse answer = new MockHttpServletResponse();

    @Test
    void whatever_is_sent_as_a_file_runs_nothing() {
        answer.setHeader("Content-Disposition", "attachment; filename=\"a.eml\"");

        new FileHeaders().writeHeaders(new MockHttpServletRequest(), answer);

        assertThat(answer.getHeaders("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void a_page_keeps_its_own_policy() {
        answer.setHeader("Content-Security-Policy", "default-src 'self'");

        new FileHeaders().writeHeaders(new MockHttpServletRequest(), answer);

        assertThat(answer.getHeader("Content-Security-Policy")).isEqualTo("default-src 'self'");
    }
}
