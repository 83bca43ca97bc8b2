package vn.kehoach.platform.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.Refused;

class ProblemsTest {

    private MockMvc mvc;

    @BeforeEach
    void an_interface_that_goes_wrong_in_every_way() {
        mvc = MockMvcBuilders.standaloneSetup(new Wrong())
                .setControllerAdvice(new Problems(DataSize.ofMegabytes(25)))
                .build();
    }

    @Test
    void a_refusal_names_its_fields_in_Vietnamese() throws Exception {
        refusal("/api/refused", 422)
                .andExpect(jsonPath("$.title").value("Dữ liệu chưa đúng"))
                .andExpect(jsonPath("$.detail").value("Lý do: chưa có"))
                .andExpect(jsonPath("$.fields[0].field").value("reason"))
                .andExpect(jsonPath("$.fields[0].label").value("Lý do"))
                .andExpect(jsonPath("$.fields[0].message").value("chưa có"));
    }

    @Test
    void a_page_that_does_not_exist_is_refused_by_name() throws Exception {
        refusal("/api/pages?page=-1", 422)
                .andExpect(jsonPath("$.fields[0].field").value("page"));
    }

    @Test
    void a_number_that_is_none_is_refused_by_name() throws Exception {
        refusal("/api/number?count=abc", 400)
                .andExpect(jsonPath("$.fields[0].field").value("count"));
    }

    @Test
    void a_missing_parameter_is_refused_by_name() throws Exception {
        refusal("/api/number", 400).andExpect(jsonPath("$.fields[0].field").value("count"));
    }

    @Test
    void a_change_that_came_too_late_is_a_conflict() throws Exception {
        refusal("/api/stale", 409)
                .andExpect(jsonPath("$.detail").value(containsString("vừa được người khác thay đổi")));
    }

    @Test
    void a_character_that_cannot_be_stored_is_bad_input() throws Exception {
        refusal("/api/character", 422).andExpect(jsonPath("$.detail").value(containsString("ký tự")));
    }

    @Test
    void an_upload_over_the_limit_is_told_the_limit() throws Exception {
        refusal("/api/large", 413).andExpect(jsonPath("$.detail").value(containsString("25 MB")));
    }

    @Test
    void a_fault_of_ours_tells_nothing_of_the_inside() throws Exception {
        refusal("/api/fault", 500).andExpect(content().string(not(containsString("secret"))));
    }

    @Test
    void what_is_no_JSON_is_refused() throws Exception {
        mvc.perform(post("/api/body").contentType(MediaType.APPLICATION_JSON).content("{"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("Không đọc được nội dung JSON"));
    }

    @Test
    void a_value_of_the_wrong_type_is_refused_by_its_path() throws Exception {
        mvc.perform(post("/api/body")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"inner\":{\"count\":\"many\"}}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields[0].field").value("inner.count"));
    }

    @Test
    void another_method_and_another_type_are_refused() throws Exception {
        mvc.perform(post("/api/refused")).andExpect(status().isMethodNotAllowed());
        mvc.perform(post("/api/body").contentType(MediaType.TEXT_PLAIN).content("x"))
                .andExpect(status().isUnsupportedMediaType());
    }

    @Test
    void a_form_without_its_file_is_refused_by_name() throws Exception {
        mvc.perform(multipart("/api/file").file(new MockMultipartFile("other", new byte[1])))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fields[0].field").value("file"));
    }

    private ResultActions refusal(String path, int expected) throws Exception {
        return mvc.perform(get(path))
                .andExpect(status().is(expected))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    record Inner(int count) {}

    record Body(Inner inner) {}

    @RestController
    static class Wrong {

        @GetMapping("/api/refused")
        void refused() {
            throw Refused.invalid("reason", "Lý do", "chưa có");
        }

        @GetMapping("/api/pages")
        void pages(PageRequest page) {}

        @GetMapping("/api/number")
        void number(@RequestParam int count) {}

        @GetMapping("/api/stale")
        void stale() {
            throw new OptimisticLockingFailureException("row was updated");
        }

        @GetMapping("/api/character")
        void character() {
            throw new IllegalStateException(new SQLException("invalid byte sequence", "22021"));
        }

        @GetMapping("/api/large")
        void large() {
            throw new MaxUploadSizeExceededException(1);
        }

        @GetMapping("/api/fault")
        void fault() {
            throw new IllegalStateException("secret");
        }

        @PostMapping("/api/body")
        void body(@RequestBody Body body) {}

        @PostMapping("/api/file")
        void file(@RequestParam MultipartFile file) {}
    }
}
