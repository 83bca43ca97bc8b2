package vn.kehoach.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheDemo;

@InTheDemo
class DemoClockOverHttpTest {

    private static final String CLOCK = "/api/demo/clock";
    private static final String ADMINISTRATOR = "quantri";

    @LocalServerPort
    private int port;

    @Test
    void an_administrator_moves_the_clock_and_reads_it() {
        JsonNode moved = move("{\"now\": \"2019-11-18T07:30:00+07:00\"}", ADMINISTRATOR)
                .expect(200)
                .json();

        assertThat(moved.path("now").asText()).startsWith("2019-11-18T07:30:");
        assertThat(as(ADMINISTRATOR).get(CLOCK).expect(200).json().path("now").asText())
                .startsWith("2019-11-18T07:30:");
    }

    @Test
    void whoever_moves_the_clock_back_is_warned_that_what_has_happened_stays_where_it_is() {
        move("{\"now\": \"2019-11-18T07:30:00+07:00\"}", ADMINISTRATOR).expect(200);
        move("{\"now\": \"2019-11-25T07:30:00+07:00\"}", ADMINISTRATOR).expect(200);

        JsonNode back = move("{\"now\": \"2019-11-20T08:00:00+07:00\"}", ADMINISTRATOR)
                .expect(200)
                .json();
        JsonNode forward = move("{\"now\": \"2019-11-20T09:00:00+07:00\"}", ADMINISTRATOR)
                .expect(200)
                .json();

        assertThat(back.path("warning").asText()).contains("Đồng hồ đã lùi từ", "25/11/2019", "20/11/2019");
        assertThat(forward.has("warning")).isFalse();
    }

    @Test
    void nobody_else_moves_it() {
        move("{\"now\": \"2019-11-18T07:30:00+07:00\"}", "vanphong").expect(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"now\": null}",
                "{\"now\": \"\"}",
                "{\"now\": \"2020-02-31T08:00:00+07:00\"}",
                "{\"now\": \"2020-02-11\"}",
                "{\"now\": \"+999999-01-01T00:00:00Z\"}",
                "{\"now\": \"tomorrowT\"}",
                "{\"now\": 5}"
            })
    void what_is_no_moment_is_refused_with_the_field(String body) {
        JsonNode problem = move(body, ADMINISTRATOR).expect(422).json();

        assertThat(problem.path("fields").path(0).path("field").asText()).isEqualTo("now");
        assertThat(problem.path("detail").asText()).contains("Thời điểm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"when\": \"2020-02-11T08:00:00+07:00\"}"})
    void what_is_no_such_JSON_is_refused(String body) {
        move(body, ADMINISTRATOR).expect(400);
    }

    private Answer move(String body, String user) {
        return as(user).send("PUT", CLOCK, body);
    }

    private HttpUser as(String user) {
        return HttpUser.of(URI.create("http://localhost:" + port), user, user);
    }
}
