package vn.kehoach.demo;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.kehoach.testing.OnPostgres;

@SpringBootTest(properties = "kehoach.demo.enabled=true")
@AutoConfigureMockMvc
@OnPostgres
@DirtiesContext
class DemoClockOverHttpTest {

    @Autowired
    private MockMvc mvc;

    @AfterAll
    static void the_real_time_again() {
        ClockUtil.reset();
    }

    @Test
    void an_administrator_moves_the_clock_and_reads_it() throws Exception {
        move("{\"now\": \"2019-11-18T07:30:00+07:00\"}", with("camunda-admin"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.now").value(startsWith("2019-11-18T07:30:")));

        mvc.perform(get("/api/demo/clock").with(with("camunda-admin")))
                .andExpect(jsonPath("$.now").value(startsWith("2019-11-18T07:30:")));
    }

    @Test
    void whoever_moves_the_clock_back_is_warned_that_what_has_happened_stays_where_it_is() throws Exception {
        move("{\"now\": \"2019-12-18T07:30:00+07:00\"}", with("camunda-admin")).andExpect(status().isOk());

        move("{\"now\": \"2019-11-20T08:00:00+07:00\"}", with("camunda-admin"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.warning").value(containsString("Đồng hồ đã lùi từ")))
                .andExpect(jsonPath("$.warning").value(containsString("18/12/2019")))
                .andExpect(jsonPath("$.warning").value(containsString("20/11/2019")));
        move("{\"now\": \"2019-11-20T09:00:00+07:00\"}", with("camunda-admin"))
                .andExpect(jsonPath("$.warning").doesNotExist());
    }

    @Test
    void nobody_else_moves_it() throws Exception {
        move("{\"now\": \"2019-11-18T07:30:00+07:00\"}", with("staff")).andExpect(status().isForbidden());
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
    void what_is_no_moment_is_refused_with_the_field(String body) throws Exception {
        move(body, with("camunda-admin"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fields[0].field").value("now"))
                .andExpect(jsonPath("$.detail").value(containsString("Thời điểm")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"when\": \"2020-02-11T08:00:00+07:00\"}"})
    void what_is_no_such_JSON_is_refused(String body) throws Exception {
        move(body, with("camunda-admin")).andExpect(status().isBadRequest());
    }

    private ResultActions move(String body, RequestPostProcessor caller) throws Exception {
        return mvc.perform(put("/api/demo/clock")
                .with(caller)
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static RequestPostProcessor with(String group) {
        RequestPostProcessor login = user("someone").authorities(new SimpleGrantedAuthority(group));
        return request -> {
            request.addHeader("Host", "localhost");
            return login.postProcessRequest(request);
        };
    }
}
