package vn.kehoach.document.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.kehoach.testing.InTheDemo;
import vn.kehoach.testing.Offices;

/** The register in print: the decree's columns, text only, an archive file. */
@InTheDemo
class RegisterTablesTest {

    @LocalServerPort
    private int port;

    private Offices offices;
    private String register;
    private LocalDate today;

    @BeforeEach
    void people_at_work() {
        offices = new Offices(port);
        today = OffsetDateTime.parse(offices.as("quantri")
                        .get("/api/demo/clock")
                        .expect(200)
                        .json()
                        .path("now")
                        .asText())
                .toLocalDate();
        register = "/api/registers/doan-khoi/" + today.getYear() + "/KH";
    }

    private int noted(String title) {
        return offices.as("vanphong")
                .post(
                        register + "/papers",
                        Map.of("date", today.toString(), "title", title, "signer", "=1+1", "recipients", "Lưu: VP"))
                .expect(201)
                .json()
                .path("number")
                .asInt();
    }

    private static String code(int number) {
        return "%02d-KH/ĐTN".formatted(number);
    }

    @Test
    void the_spreadsheet_has_the_columns_of_the_decree_and_no_formula() throws Exception {
        int number = noted("@SUM(A1)");

        byte[] file = offices.as("vanphong").get(register + ".xlsx").expect(200).bytes();

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(3).getCellText(2)).isEqualTo("Tên loại và trích yếu nội dung văn bản");
            Row line = rows.stream()
                    .filter(each ->
                            each.getCellCount() > 3 && each.getCellText(0).equals(code(number)))
                    .findFirst()
                    .orElseThrow();
            assertThat(line.getCell(3).getType()).isEqualTo(CellType.STRING);
            assertThat(line.getCellText(3)).isEqualTo("=1+1");
            assertThat(line.getCellText(5)).isEqualTo("VP");
            assertThat(line.getCellText(7)).isEqualTo("Làm ngoài chương trình");
        }
    }

    @Test
    void the_pdf_is_pdf_a_2b_and_has_the_voided_number() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        int number = noted("Kế hoạch " + UUID.randomUUID());
        offices.as("vanphong")
                .post(register + "/" + number + "/void", new HashMap<>(Map.of("reason", "In nhầm")))
                .expect(200);

        byte[] pdf = offices.as("vanphong").get(register + ".pdf").expect(200).bytes();

        try (PDDocument document = Loader.loadPDF(pdf);
                PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(code(number), "Bỏ số: In nhầm", "SỔ ĐĂNG KÝ VĂN BẢN ĐI");
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
            assertThat(Foundries.defaultInstance()
                            .createValidator(PDFAFlavour.PDFA_2_B, false)
                            .validate(parser)
                            .isCompliant())
                    .isTrue();
        }
    }

    @Test
    void another_office_does_not_print_the_register() {
        assertThat(offices.as("thanhdoan-vp").get(register + ".xlsx").status()).isEqualTo(403);
        assertThat(offices.as("thanhdoan-vp").get(register + ".pdf").status()).isEqualTo(403);
    }
}
