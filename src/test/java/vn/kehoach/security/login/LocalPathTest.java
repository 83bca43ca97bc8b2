package vn.kehoach.security.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/thu?page=1", "/viec/a1", "/camunda/app/tasklist/default/"})
    void a_path_of_ours_is_kept(String asked) {
        assertThat(LocalPath.of(asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:x",
                "/a\r\nX: y",
                "thu"
            })
    void anything_else_leads_to_the_first_page(String asked) {
        assertThat(LocalPath.of(asked)).isEqualTo("/");
    }

    @Test
    void a_path_too_long_for_the_head_of_an_answer_leads_to_the_first_page() {
        assertThat(LocalPath.of("/" + "a".repeat(1_499))).hasSize(1_500);
        assertThat(LocalPath.of("/" + "a".repeat(1_500))).isEqualTo("/");
    }
}
