package vn.kehoach.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Báo cáo góp ý.pdf,           Báo cáo góp ý.pdf",
        "../../etc/passwd,            passwd",
        "C:\\Users\\An\\báo cáo.docx, báo cáo.docx",
        "..\\../x.pdf,                x.pdf",
        "'  so-lieu.xlsx  ',          so-lieu.xlsx",
        "'so-lieu.exe. .',            so-lieu.exe",
        ".env,                        .env"
    })
    void a_name_is_never_a_path(String sent, String kept) {
        assertThat(FileName.of(sent).value()).isEqualTo(kept);
    }

    @Test
    void a_name_has_no_line_breaks_and_its_marks_are_composed() {
        String decomposed = Normalizer.normalize("Đề án.pdf", Normalizer.Form.NFD);

        assertThat(FileName.of(decomposed + "\r\n\u0000").value()).isEqualTo("Đề án.pdf");
        assertThat(FileName.of("a\r\nX-Evil: 1\u2028\u0085.pdf").value()).isEqualTo("aX-Evil: 1.pdf");
    }

    @Test
    void a_name_reads_in_one_direction_only() {
        FileName turned = FileName.of("bao-cao\u202Efdp.exe");

        assertThat(turned.value()).isEqualTo("bao-caofdp.exe");
        assertThat(turned.extension()).isEqualTo("exe");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "..", "a/..", "thư mục/", ".", "\u202E", "\ud800"})
    void what_has_no_name_is_called_a_file(String sent) {
        assertThat(FileName.of(sent).value()).isEqualTo("tep");
    }

    @Test
    void a_name_has_at_most_two_hundred_characters_and_keeps_its_extension() {
        String longest = "á".repeat(196) + ".pdf";

        assertThat(FileName.of(longest).value()).isEqualTo(longest);
        assertThat(FileName.of("á" + longest).value()).isEqualTo("á".repeat(195) + "….pdf");
        assertThat(FileName.of("x".repeat(300)).value()).hasSize(200).endsWith("x…");
        assertThat(FileName.of("😀".repeat(150) + ".pdf").value())
                .endsWith("😀….pdf")
                .hasSizeLessThanOrEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "bao-cao.PDF, pdf",
        "bao-cao.pdf.exe, exe",
        "bao-cao, ''",
        ".env, ''",
        "a.khong-phai-la-duoi, ''",
        "a., ''"
    })
    void the_extension_is_what_follows_the_last_dot(String name, String extension) {
        assertThat(FileName.of(name).extension()).isEqualTo(extension);
    }

    @Test
    void a_sentence_names_a_long_file_briefly() {
        assertThat(FileName.of("á".repeat(150) + ".pdf").brief())
                .hasSize(82)
                .startsWith("“áá")
                .endsWith("….pdf”");
    }
}
