package vn.kehoach.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.shared.Refused;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Báo cáo góp ý.pdf,           Báo cáo góp ý.pdf",
        "../../etc/passwd,            passwd",
        "C:\\Users\\An\\báo cáo.docx, báo cáo.docx",
        "..\\../x.pdf,                x.pdf",
        "'  so-lieu.xlsx  ',          so-lieu.xlsx",
        ".env,                        .env"
    })
    void a_name_is_never_a_path(String sent, String kept) {
        assertThat(FileName.of(sent)).isEqualTo(kept);
    }

    @Test
    void a_name_has_no_line_breaks_and_its_marks_are_composed() {
        String decomposed = Normalizer.normalize("Đề án.pdf", Normalizer.Form.NFD);

        assertThat(FileName.of(decomposed + "\r\n\u0000")).isEqualTo("Đề án.pdf");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "..", "a/..", "thư mục/", "."})
    void a_name_that_is_none_is_refused(String sent) {
        assertThatThrownBy(() -> FileName.of(sent)).isInstanceOf(Refused.class).hasMessageContaining("tên tệp");
    }

    @Test
    void a_name_has_at_most_two_hundred_characters() {
        String longest = "á".repeat(196) + ".pdf";

        assertThat(FileName.of(longest)).isEqualTo(longest);
        assertThatThrownBy(() -> FileName.of("á" + longest)).isInstanceOf(Refused.class);
    }
}
