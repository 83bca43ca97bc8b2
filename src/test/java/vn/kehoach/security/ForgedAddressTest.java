package vn.kehoach.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.testing.HttpUser;

/** The balancer is somewhere else; whoever is inside says of every password that it comes from a new address. */
@AtAPublicAddress
class ForgedAddressTest {

    @LocalServerPort
    private int port;

    @Test
    void whoever_is_not_the_balancer_forges_no_address() {
        long slowed = IntStream.rangeClosed(1, 12)
                .map(attempt -> wrong("203.0.113." + attempt))
                .filter(status -> status == 429)
                .count();

        assertThat(slowed).isEqualTo(7);
    }

    private int wrong(String claimed) {
        String pair = Base64.getEncoder().encodeToString("bithu:sai".getBytes());
        return RawRequest.send(
                        port,
                        "GET /api/plans HTTP/1.1",
                        "Host: localhost:" + port,
                        "Authorization: Basic " + pair,
                        "X-Forwarded-For: " + claimed)
                .status();
    }

    @Test
    void what_it_says_about_host_and_scheme_is_not_believed_either() {
        assertThat(HttpUser.nobody(URI.create("http://localhost:" + port))
                        .callWith("X-Forwarded-Host", "evil.example", "GET", "/dang-nhap")
                        .status())
                .isEqualTo(200);
    }
}
