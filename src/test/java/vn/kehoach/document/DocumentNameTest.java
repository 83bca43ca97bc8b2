package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class DocumentNameTest {

    @Test
    void a_document_is_kept_under_its_number_in_composed_letters() {
        String apart = Normalizer.normalize("81-KH/ĐTN ấm", Normalizer.Form.NFD);

        assertThat(DocumentName.of(apart, DocumentType.PDF)).isEqualTo("81-KH-ĐTN ấm.pdf");
    }

    @Test
    void its_name_is_one_line_that_no_header_can_be_made_of() {
        assertThat(DocumentName.of("81\r\nBcc: a@b\"; filename=x/../y", DocumentType.PDF))
                .isEqualTo("81-Bcc- a-b- filename-x-..-y.pdf");
    }

    @Test
    void its_name_is_no_longer_than_a_disk_takes() {
        String name = DocumentName.of("Đ".repeat(500), DocumentType.DOCX);

        assertThat(name).endsWith("Đ.docx");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(250, 255);
    }

    @Test
    void a_document_without_letters_has_a_name_all_the_same() {
        assertThat(DocumentName.of("\r\n", DocumentType.PDF)).isEqualTo("-.pdf");
        assertThat(DocumentName.of("", DocumentType.PDF)).isEqualTo("van-ban.pdf");
    }
}
