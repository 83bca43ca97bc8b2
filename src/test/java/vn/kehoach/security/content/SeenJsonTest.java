package vn.kehoach.security.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenJsonTest {

    @Test
    void texts_lose_what_nobody_sees_at_any_depth_however_it_is_written() throws IOException {
        String sent = "{\"title\":\"Kế\\u202E hoạch\",\"lines\":[{\"what\":\"a\u2066b\"},[\"\uFEFFc\"]],\"n\":1}";

        assertThat(seen(sent)).isEqualTo("{\"title\":\"Kế hoạch\",\"lines\":[{\"what\":\"ab\"},[\"c\"]],\"n\":1}");
    }

    @Test
    void numbers_and_doubled_names_stay_as_they_were_written() throws IOException {
        String sent = "{\"a\":1.10000000000000000000000000001,\"a\":1e400,\"b\":\"x\u200B\",\"c\":null,\"d\":true}";

        assertThat(seen(sent)).isEqualTo(sent.replace("\u200B", ""));
    }

    @Test
    void a_password_stays_letter_by_letter() throws IOException {
        String sent =
                "{\"credentials\":{\"password\":\"a\u200Bb\",\"authenticatedUserPassword\":\"e\u0301\"},\"x\":\"\u200B\"}";

        assertThat(seen(sent)).isEqualTo(sent.replace("\"x\":\"\u200B\"", "\"x\":\"\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "x\u202E", "{\"a\": \"\u202E\"", "{ \"a\" : \"ế\" }", "\u202E\"a\""})
    void what_is_no_json_or_has_nothing_unseen_goes_on_unchanged(String sent) throws IOException {
        assertThat(seen(sent)).isEqualTo(sent);
    }

    private static String seen(String json) throws IOException {
        return new String(SeenJson.of(json.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
