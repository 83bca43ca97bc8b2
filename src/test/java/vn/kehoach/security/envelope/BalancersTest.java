package vn.kehoach.security.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class BalancersTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.5, 10.0.0.5",
        "'10.0.0.5, 10.0.0.6', 10.0.0.6",
        "10.244.0.0/16, 10.244.7.9",
        "10.1.2.128/25, 10.1.2.200",
        "fd00::5, fd00:0:0:0:0:0:0:5",
        "::1, 0:0:0:0:0:0:0:1"
    })
    void a_balancer_that_is_named_is_believed(String listed, String address) {
        assertThat(address).matches(Balancers.pattern(listed));
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.5, 10.0.0.50",
        "10.0.0.5, 10.0.0.6",
        "10.0.0.5, 10a0b0c5",
        "10.244.0.0/16, 10.245.0.1",
        "10.1.2.128/25, 10.1.2.127",
        "10.0.0.5, 127.0.0.1",
        "10.0.0.5, 192.168.1.1"
    })
    void nobody_else_is(String listed, String address) {
        assertThat(address).doesNotMatch(Balancers.pattern(listed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/8", "0.0.0.0/0", "fd00::/8", "can-bang", "10.0.0", "10.0.0.1/x", "10.0.0.1/33"})
    void half_the_house_and_what_is_no_address_are_not_taken(String listed) {
        assertThatThrownBy(() -> Balancers.pattern(listed)).isInstanceOf(WideOpen.class);
    }

    @Test
    void the_pattern_that_believes_every_private_address_keeps_the_program_from_starting() {
        assertThatThrownBy(() -> started(Map.of("server.forward-headers-strategy", "native")))
                .isInstanceOf(WideOpen.class);
        assertThatThrownBy(() -> started(Map.of("server.forward-headers-strategy", "FRAMEWORK")))
                .isInstanceOf(WideOpen.class);
        assertThatThrownBy(() -> started(Map.of("server.tomcat.remoteip.internal-proxies", "10\\..*")))
                .isInstanceOf(WideOpen.class);
    }

    @Test
    void with_the_balancer_named_the_server_believes_that_one() {
        StandardEnvironment settings = started(Map.of("kehoach.http.balancers", "10.0.0.5"));

        assertThat(settings.getProperty("server.forward-headers-strategy")).isEqualTo("native");
        assertThat("10.0.0.5").matches(settings.getProperty("server.tomcat.remoteip.internal-proxies"));
    }

    private static StandardEnvironment started(Map<String, Object> given) {
        StandardEnvironment settings = new StandardEnvironment();
        settings.getPropertySources().addFirst(new MapPropertySource("given", given));
        new ForwardedHeaders().postProcessEnvironment(settings, new SpringApplication());
        return settings;
    }
}
