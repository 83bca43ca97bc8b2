package vn.kehoach.organisation.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a name, and how a line of Nơi nhận is cut into names. */
class NameKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đoàn Sở Du lịch | so du lich",
                "Sở Du lịch | so du lich",
                "ĐOÀN SỞ DU LỊCH | so du lich",
                "Chi đoàn Sở Du lịch | so du lich",
                "các Sở Du lịch | so du lich",
                "Đoàn Sở Du lịch Thành phố | so du lich",
                "Đoàn Sở Du lịch Thành phố Hồ Chí Minh | so du lich",
                "Đoàn Sở Du lịch TP. Hồ Chí Minh | so du lich",
                "Đoàn Sở Du lịch TP.HCM | so du lich",
                "Đoàn Sở Du lịch TPHCM | so du lich",
                "Sở Nông nghiệp - Phát triển nông thôn | so nong nghiep phat trien nong thon",
                "Thành phố | thanh pho",
                "Đoàn | doan",
                "Thành Đoàn TP. HCM | thanh doan",
                "Quận 1 | quan 1",
                "Đoàn Thanh niên Quận 10 | thanh nien quan 10",
                "  Sở   Du\tlịch  | so du lich"
            })
    void a_name_is_the_same_however_much_of_it_is_written(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
        assertThat(NameKey.of(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TM. BAN THƯỜNG VỤ ĐOÀN KHỐI | khoi",
                "T/M BAN THƯỜNG VỤ ĐOÀN KHỐI | khoi",
                "BAN CHẤP HÀNH ĐOÀN KHỐI | khoi",
                "TM. BCH Đoàn Khối | khoi",
                "Đoàn Khối | khoi",
                "BTV Thành Đoàn | thanh doan",
                "Thường trực Liên đoàn Lao động Thành phố | lien doan lao dong"
            })
    void an_issuer_is_the_body_and_not_its_organ(String name, String key) {
        assertThat(NameKey.ofIssuer(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mỗi cơ sở Đoàn | cơ sở Đoàn",
                "Tất cả các cơ sở Đoàn | cơ sở Đoàn",
                "toàn thể đoàn viên | đoàn viên",
                "100% cơ sở Đoàn | cơ sở Đoàn",
                "100 % cơ sở Đoàn | cơ sở Đoàn",
                "Mỗi một chi đoàn | chi đoàn",
                "các Ban Đoàn Khối | Ban Đoàn Khối",
                "MỌI CƠ SỞ | CƠ SỞ",
                "Mới Sài Gòn | ",
                "Từng bước | bước",
                "cơ sở Đoàn | ",
                "Mỗi | "
            })
    void words_for_all_of_them_are_no_part_of_the_name(String name, String bare) {
        assertThat(NameKey.withoutAll(name)).isEqualTo(Optional.ofNullable(bare));
        assertThat(NameKey.withoutAll(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(Optional.ofNullable(bare));
    }

    private static List<String> list(String words) {
        return words == null ? List.of() : Arrays.asList(words.split("\\s*/\\s*"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- Thành Đoàn; | Thành Đoàn",
                "• Thành Đoàn. | Thành Đoàn",
                "+ Thành Đoàn: | Thành Đoàn",
                "– Cơ sở Đoàn, | Cơ sở Đoàn",
                "TĐ: TT, BTG, VP | TĐ: TT, BTG, VP",
                "TĐ: TT, BTG; ĐUK: VP | TĐ: TT, BTG / ĐUK: VP",
                "Sở Du lịch; Sở Y tế | Sở Du lịch; Sở Y tế",
                "- | ",
                " ; | "
            })
    void a_line_is_one_entry_unless_several_bodies_have_lists_of_their_own(String line, String entries) {
        assertThat(RecipientText.entries(line)).isEqualTo(list(entries));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Lưu: VP | VP",
                "Lưu: VP, BTC (H) | VP, BTC",
                "Lưu VP | VP",
                "LƯU: VT | VT",
                "lưu (VT-LT) | VT, LT",
                "Lưu (VT; LT) | VT, LT",
                "Lưu. | ''",
                "Lưu | ''",
                "Lưu trữ Thành phố | trữ Thành phố",
                "Lưu học sinh | học sinh",
                "Thành Đoàn | -",
                "Cục Lưu trữ | -"
            })
    void who_keeps_a_copy_stands_behind_luu(String entry, String keepers) {
        assertThat(RecipientText.archive(entry)).isEqualTo(Optional.ofNullable(keepers));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thành Đoàn (để b/c) | Thành Đoàn",
                "Cơ sở Đoàn (để t/h); | Cơ sở Đoàn",
                "VP (H) , BTC | VP  , BTC",
                "Ban Tổ chức (để biết | Ban Tổ chức"
            })
    void what_stands_in_brackets_is_no_name(String entry, String names) {
        assertThat(RecipientText.withoutRemarks(entry).replaceAll("\\s+", " "))
                .isEqualTo(names.replaceAll("\\s+", " "));
    }

    private static List<String> pieces(String text) {
        return RecipientText.pieces(text, RecipientText.COMMA).stream()
                .map(piece -> text.substring(piece[0], piece[1]))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TT, BCNLĐ, BTG | TT / BCNLĐ / BTG",
                "TT;BTG | TT / BTG",
                "TT,, BTG, | TT / BTG",
                "Đ/c Nguyễn Văn Bình, nguyên Bí thư Đoàn Khối | Đ/c Nguyễn Văn Bình, nguyên Bí thư Đoàn Khối",
                "Đồng chí Trần An, Phó Bí thư, Sở Y tế | Đồng chí Trần An, Phó Bí thư / Sở Y tế",
                "Đ/c Bí thư, Phó Bí thư | Đ/c Bí thư / Phó Bí thư",
                "Ông Lê Minh, Giám đốc Sở Y tế, Sở Du lịch | Ông Lê Minh, Giám đốc Sở Y tế / Sở Du lịch",
                "Sở Y tế, Chủ tịch Công đoàn | Sở Y tế / Chủ tịch Công đoàn"
            })
    void the_post_of_a_person_belongs_to_the_name_and_a_comma_between_bodies_parts_them(String line, String names) {
        assertThat(pieces(line))
                .isEqualTo(list(names.replace("Đ/c", "Đ~c")).stream()
                        .map(name -> name.replace("Đ~c", "Đ/c"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", ",;,", "()", "-–•"})
    void nothing_breaks_on_a_line_without_a_name(String line) {
        assertThat(RecipientText.withoutRemarks(line)).isBlank();
        assertThat(NameKey.of(line)).isEmpty();
        assertThat(pieces(line)).allSatisfy(piece -> assertThat(piece).isNotBlank());
    }

    @Test
    void and_parts_two_names_only_where_somebody_asks_for_it() {
        String line = "Sở Văn hóa và Thể thao";

        assertThat(pieces(line)).containsExactly(line);
        assertThat(RecipientText.pieces(line, RecipientText.AND)).hasSize(2);
    }
}
