package vn.kehoach.reading.own;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.reading.own.OfficeFile.paragraph;
import static vn.kehoach.reading.own.OfficeFile.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The office's own file gets number, date and name where it leaves room, and nothing else in it changes. */
class OwnFileTest {

    private static final Entries ENTRIES = new Entries(
            "KẾ HOẠCH",
            "81-KH/ĐTN",
            LocalDate.of(2026, 11, 26),
            List.of(new Entries.Signer(
                    List.of("Phó Bí thư", "TM. BAN THƯỜNG VỤ ĐOÀN KHỐI"), "Nguyễn Thị Hồng Nhung", false)));

    private static Filled fill(byte[] file) {
        return new OwnFile("ke-hoach.docx", file, "", "vanphong", Instant.EPOCH, List.of()).filled(ENTRIES);
    }

    private static String words(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText().replace('\u00a0', ' ');
        }
    }

    private static List<String> places(Filled filled) {
        return filled.missing().stream().map(Filled.Missing::place).toList();
    }

    @Test
    void number_date_and_name_go_where_they_belong_although_word_has_cut_them_into_runs() throws IOException {
        Filled filled = fill(OfficeFile.withRoom().bytes());

        assertThat(filled.missing()).isEmpty();
        assertThat(words(filled.content()))
                .contains("Số: 81-KH/ĐTN", "TP. Hồ Chí Minh, ngày 26 tháng 11 năm 2026", "Nguyễn Thị Hồng Nhung")
                .contains("truyền thống & giao lưu", "Theo mẫu gửi kèm");
    }

    @Test
    void every_other_part_of_the_file_is_byte_for_byte_the_same() {
        byte[] file = OfficeFile.withRoom().bytes();
        Map<String, byte[]> before = OfficeFile.entries(file);

        byte[] after = fill(file).content();

        Map<String, byte[]> entries = OfficeFile.entries(after);
        assertThat(entries.keySet()).containsExactlyElementsOf(before.keySet());
        Stream.concat(before.keySet().stream(), Stream.empty())
                .filter(name -> !name.equals("word/document.xml"))
                .forEach(name -> assertThat(entries.get(name)).isEqualTo(before.get(name)));
        String[] old = parts(OfficeFile.document(file));
        String[] now = parts(OfficeFile.document(after));
        assertThat(now[0]).isEqualTo(old[0]);
        assertThat(now[1]).isEqualTo(old[1]);
    }

    /** Before the number; and from the kind of document to the post of who signs. */
    private static String[] parts(String document) {
        int number = document.indexOf("Số:");
        int kind = document.indexOf("KẾ HOẠCH");
        int post = document.indexOf("PHÓ BÍ THƯ");
        return new String[] {document.substring(0, number), document.substring(kind, post)};
    }

    @Test
    void the_name_stands_below_the_post_in_its_letters() {
        String document =
                OfficeFile.document(fill(OfficeFile.withRoom().bytes()).content());

        assertThat(document)
                .contains(
                        "<w:p/><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr>"
                                + "<w:t>Nguyễn Thị Hồng Nhung</w:t></w:r></w:p>");
    }

    static Stream<String> numbers() {
        return Stream.of(
                run("Số: ………. -KH/ĐTN"),
                run("Số:-KH/ĐTN"),
                run("Số:") + "<w:r><w:tab/></w:r>" + run("-KH/ĐTN"),
                run("Số: 0") + run("7 -KH/ĐTN"),
                run("S") + run("ố: ") + run("       - KH/Đ") + run("TN"),
                "<w:ins w:id=\"1\">" + run("Số:   -KH/ĐTN") + "</w:ins>");
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void a_number_is_found_in_every_shape_of_room(String runs) throws IOException {
        Filled filled = fill(OfficeFile.withRoom().number(runs).bytes());

        assertThat(places(filled)).isEmpty();
        assertThat(words(filled.content()).replaceAll("[\\s.…]+", "")).contains("Số:81-KH/ĐTN");
    }

    @Test
    void what_the_file_says_already_stays_as_it_is() {
        byte[] file = OfficeFile.withRoom()
                .number(run("Số: 081-KH/ĐTN"))
                .date(run("TP. Hồ Chí Minh, ngày 26 tháng 11 năm 2026"))
                .signature(paragraph(run("PHÓ BÍ THƯ")) + paragraph("") + paragraph(run("Nguyễn Thị Hồng Nhung")))
                .bytes();

        Filled filled = fill(file);

        assertThat(filled.missing()).isEmpty();
        assertThat(filled.content()).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:r><w:t>Số:   -KH/TĐTN</w:t></w:r>",
                "<w:r><w:t>Số:   -KH/ĐTN</w:t><w:br/><w:t>Số:   -KH/ĐTN</w:t></w:r>",
                "<w:r><w:t>-KH/ĐTN</w:t></w:r>",
                "<w:del w:id=\"1\"><w:r><w:delText>Số:   -KH/ĐTN</w:delText></w:r></w:del>"
            })
    void where_the_place_is_not_certain_nothing_is_guessed_and_what_to_type_is_told(String runs) throws IOException {
        Filled filled = fill(OfficeFile.withRoom().number(runs).bytes());

        assertThat(places(filled)).containsExactly("số");
        assertThat(filled.missing().get(0).typed()).isEqualTo("81-KH/ĐTN");
        assertThat(OfficeFile.document(filled.content())).contains(runs).doesNotContain("81");
        assertThat(words(filled.content())).contains("ngày 26 tháng 11 năm 2026");
    }

    @Test
    void a_date_that_stands_twice_or_in_figures_and_a_name_without_room_are_told() {
        Filled filled = fill(OfficeFile.withRoom()
                .date(run("TP. Hồ Chí Minh, 20/11/2026"))
                .signature(paragraph(run("PHÓ BÍ THƯ")))
                .bytes());

        assertThat(places(filled)).containsExactly("ngày", "tên người ký");
        assertThat(OfficeFile.document(filled.content())).contains("20/11/2026").doesNotContain("Hồng Nhung");
    }

    @Test
    void who_signs_in_place_of_another_is_told_and_not_written_below_the_post_of_the_other() {
        Entries instead = new Entries(
                ENTRIES.kind(),
                ENTRIES.number(),
                ENTRIES.date(),
                List.of(new Entries.Signer(List.of("PHÓ BÍ THƯ"), "Trần Văn An", true)));

        Filled filled = WordPackage.filled(OfficeFile.withRoom().bytes(), instead);

        assertThat(places(filled)).containsExactly("người ký thay");
        assertThat(OfficeFile.document(filled.content())).doesNotContain("Trần Văn An");
    }

    @Test
    void letters_that_mean_something_in_xml_are_letters() throws IOException {
        Entries entries = new Entries(
                ENTRIES.kind(),
                ENTRIES.number(),
                ENTRIES.date(),
                List.of(new Entries.Signer(List.of("PHÓ BÍ THƯ"), "<w:p/>&]]>", false)));

        byte[] filled =
                WordPackage.filled(OfficeFile.withRoom().bytes(), entries).content();

        assertThat(words(filled)).contains("<w:p/>&]]>");
    }

    @Test
    void a_file_that_cannot_be_opened_stays_untouched_and_everything_is_told() {
        byte[] broken = {'P', 'K', 3, 4, 0, 0};

        Filled filled = fill(broken);

        assertThat(filled.content()).isEqualTo(broken);
        assertThat(Set.copyOf(places(filled))).isEqualTo(Set.of("số", "ngày", "tên người ký"));
    }
}
