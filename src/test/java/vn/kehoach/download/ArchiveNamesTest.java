package vn.kehoach.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveNamesTest {

    private final ArchiveNames names = new ArchiveNames();

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, -..-etc-passwd",
        "..\\..\\a.txt, -..-a.txt",
        "/a.txt, -a.txt",
        "C:\\a.txt, C-a.txt",
        "..., khong-ten",
        "' . ', khong-ten",
        "con.txt, _con.txt",
        "báo cáo.pdf., báo cáo.pdf"
    })
    void a_name_never_leads_out_of_its_folder(String name, String inArchive) {
        assertThat(ArchiveNames.plain(name)).isEqualTo(inArchive);
    }

    @Test
    void a_name_is_written_the_one_way_that_every_system_reads() {
        String decomposed = Normalizer.normalize("Báo cáo.pdf", Normalizer.Form.NFD);

        assertThat(names.in("A", decomposed)).isEqualTo("A/Báo cáo.pdf");
    }

    @Test
    void two_files_of_one_name_in_one_folder_are_two_files() {
        assertThat(Stream.of("a.pdf", "A.pdf", "a.pdf").map(name -> names.in("X", name)))
                .containsExactly("X/a.pdf", "X/A (2).pdf", "X/a (3).pdf");
        assertThat(names.in("Y", "a.pdf")).isEqualTo("Y/a.pdf");
    }

    @Test
    void two_units_of_one_name_have_two_folders() {
        assertThat(names.folder("Đoàn xã Tân An", "tan-an-1")).isEqualTo("Đoàn xã Tân An");
        assertThat(names.folder("Đoàn xã Tân An", "tan-an-2")).isEqualTo("Đoàn xã Tân An tan-an-2");
    }

    @Test
    void a_name_is_no_longer_than_file_systems_take_and_keeps_its_ending() {
        String name = ArchiveNames.plain("Ộ".repeat(200) + "😀".repeat(100) + ".docx");

        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255);
        assertThat(name).endsWith(".docx").startsWith("ỘỘ");
    }
}
