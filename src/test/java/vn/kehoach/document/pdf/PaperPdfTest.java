package vn.kehoach.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import vn.kehoach.document.LongPapers;
import vn.kehoach.document.Papers;
import vn.kehoach.document.paper.Paper;
import vn.kehoach.document.paper.PaperMaker;

/** The PDF of a paper is an archive file, says what the paper says, and takes no words for commands. */
class PaperPdfTest {

    private static final PaperPdf PDF = new PaperPdf();

    @BeforeAll
    static void foundry() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static List<String> seeds() {
        return Papers.SEEDS;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_pdf_of_a_real_plan_is_pdf_a_2b_and_says_every_word(String seed) throws Exception {
        Paper paper = PaperMaker.of(Papers.issued(Papers.read(seed), "81-KH/ĐTN"));

        byte[] pdf = PDF.of(paper);

        assertThat(faults(pdf, PDFAFlavour.PDFA_2_B)).isEmpty();
        assertThat(letters(text(pdf))).isEqualTo(letters(String.join("", paper.words())));
    }

    @Test
    void a_long_report_is_pdf_a_2b_says_every_word_and_marks_no_more_than_some_hundreds_beside_each_other()
            throws Exception {
        Paper paper = LongPapers.of(160);

        byte[] pdf = PDF.of(paper);

        assertThat(faults(pdf, PDFAFlavour.PDFA_2_B)).isEmpty();
        assertThat(letters(text(pdf))).isEqualTo(letters(paper.draft() + String.join("", paper.words())));
        assertThat(mostBesideEachOther(pdf)).isBetween(50, 260);
    }

    /** How many marks of the structure have the same parent, at most. */
    private static int mostBesideEachOther(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return most(document.getDocumentCatalog().getStructureTreeRoot());
        }
    }

    private static int most(PDStructureNode node) {
        List<Object> kids = node.getKids();
        return kids.stream()
                .filter(PDStructureNode.class::isInstance)
                .mapToInt(kid -> most((PDStructureNode) kid))
                .reduce(kids.size(), Math::max);
    }

    @Test
    void pages_are_numbered_from_the_second_one_on() throws IOException {
        byte[] pdf = PDF.of(PaperMaker.of(Papers.issued(Papers.read("81-KH-2019"), "81-KH/ĐTN")));

        assertThat(page(pdf, 1)).doesNotStartWith("1");
        assertThat(page(pdf, 2)).startsWith("2");
        assertThat(page(pdf, 3)).startsWith("3");
    }

    @Test
    void words_that_look_like_commands_or_markup_are_words() throws IOException {
        String hostile = "${7*7} __${7*7}__ [[${7*7}]] <img src='http://127.0.0.1:9/x'/> &amp; \u0007]]>";
        Paper paper = PaperMaker.of(Papers.draft(Papers.titled(hostile)));

        String text = text(PDF.of(paper));

        assertThat(text)
                .contains("${7*7} __${7*7}__ [[${7*7}]] <img")
                .contains("&amp;")
                .doesNotContain("49");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hội trại 🎉 thanh niên | Hội trại □ thanh niên",
                "Gia đình 👨‍👩‍👧‍👦 vui vẻ | Gia đình □ vui vẻ",
                "Cờ 🇻🇳 và 👍🏽 và ❤️ hết | Cờ □ và □ và □ hết",
                "✅ Đã xong ✓ đủ ☐ chưa | √ Đã xong √ đủ □ chưa",
                "\uF0B7 Mục một \uF0D8 Mục hai | • Mục một ► Mục hai",
                "Bước ① → bước ② | Bước 1 → bước 2",
                "Giá 5.000 ₫ – “đúng” … # 1 | Giá 5.000 ₫ – “đúng” … # 1",
                "Chữ 漢字 hết | Chữ □□ hết",
                "Đoàn kết $1 \\ & 😀 < 2 | Đoàn kết $1 \\ & □ < 2"
            })
    void a_sign_that_the_fonts_lack_becomes_what_an_office_would_write_for_it(String typed, String read)
            throws IOException {
        byte[] pdf = PDF.of(PaperMaker.of(Papers.draft(Papers.titled(typed))));

        assertThat(text(pdf).replaceAll("\\s+", " ")).contains(read);
    }

    @Test
    void a_paper_with_signs_that_the_fonts_lack_is_still_pdf_a_2b() throws Exception {
        byte[] pdf = PDF.of(PaperMaker.of(Papers.draft(Papers.titled("Hội trại 🎉 ✅ 漢"))));

        assertThat(faults(pdf, PDFAFlavour.PDFA_2_B)).isEmpty();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws VeraPDFException, IOException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
            return Foundries.defaultInstance()
                    .createValidator(flavour, false)
                    .validate(parser)
                    .getTestAssertions()
                    .stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId().getClause() + ": " + each.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.append(page(document, page).replaceFirst("^" + page + "\\R", ""));
            }
            return text.toString();
        }
    }

    private static String page(byte[] pdf, int number) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return page(document, number);
        }
    }

    private static String page(PDDocument document, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }

    /** The letters, sorted: columns are read in another order than paragraphs. */
    private static String letters(String text) {
        char[] letters = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.forLanguageTag("vi"))
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "")
                .toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }
}
