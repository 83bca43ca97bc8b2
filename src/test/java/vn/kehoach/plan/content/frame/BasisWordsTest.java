package vn.kehoach.plan.content.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.content.line.ContentMapper;

class BasisWordsTest {

    private static String words(Map<String, String> basis) {
        return BasisWords.of(ContentMapper.read(new ObjectMapper().valueToTree(basis), BasisLine.class));
    }

    @Test
    void what_the_sentence_says_itself_is_not_said_again() {
        String whole = "Hướng dẫn số 42-HD/TĐTN-VP, ngày 08 tháng 11 năm 2019 của Ban Thường vụ Thành Đoàn về sơ kết";

        assertThat(words(Map.of(
                        "text", whole,
                        "number", "42-HD/TĐTN-VP",
                        "date", "2019-11-08",
                        "issuer", "Ban Thường vụ Thành Đoàn")))
                .isEqualTo(whole);
        assertThat(words(
                        Map.of("text", "Kế hoạch 12-KH/TU ngày 8/11/2019", "number", "12-KH/TU", "date", "2019-11-08")))
                .isEqualTo("Kế hoạch 12-KH/TU ngày 8/11/2019");
    }

    @Test
    void what_it_leaves_out_is_added() {
        assertThat(words(Map.of(
                        "text",
                        "Hướng dẫn về sơ kết",
                        "number",
                        "42-HD",
                        "date",
                        "2019-11-08",
                        "issuer",
                        "Thành Đoàn")))
                .isEqualTo("Hướng dẫn về sơ kết 42-HD ngày 08/11/2019 của Thành Đoàn");
        assertThat(words(Map.of("number", "42-HD", "date", "2019-11-08"))).isEqualTo("42-HD ngày 08/11/2019");
    }
}
