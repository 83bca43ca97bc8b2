package vn.kehoach.document.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.kehoach.document.Papers;
import vn.kehoach.document.paper.PaperMaker;
import vn.kehoach.document.pdf.PaperPdf;
import vn.kehoach.shared.Refused;

/** A document is read in place: each page a picture with its words, all of one edition, and no more than can be drawn. */
class DocumentPagesTest {

    private static final byte[] PLAN =
            new PaperPdf().of(PaperMaker.of(Papers.issued(Papers.read("81-KH-2019"), "81-KH/ĐTN")));
    private static final byte[] OTHER = new PaperPdf().of(PaperMaker.of(Papers.draft(Papers.titled("Hội trại"))));

    private final DocumentPages pages = new DocumentPages();
    private final PageAnswers answers = new PageAnswers(pages);

    @Test
    void each_page_has_its_words_for_those_who_hear_it() {
        PageSet set = pages.of(PLAN, "vanphong");

        assertThat(set.total()).isGreaterThan(2).isEqualTo(set.texts().size());
        assertThat(set.texts().get(0)).contains("81-KH/ĐTN");
        assertThat(set.texts().get(1)).startsWith("2");
    }

    @Test
    void each_page_is_a_picture_with_ink_on_it_as_wide_as_a_screen() throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(picture(PLAN, 1)));

        assertThat(picture.getWidth()).isBetween(800, 1000);
        assertThat((double) picture.getHeight() / picture.getWidth()).isBetween(1.40, 1.43);
        assertThat(dark(picture)).isBetween(0.01, 0.3);
    }

    private byte[] picture(byte[] pdf, int number) {
        return pages.picture(pages.of(pdf, "vanphong"), pdf, number, "vanphong");
    }

    private static double dark(BufferedImage picture) {
        long dark = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                dark += (picture.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return (double) dark / picture.getWidth() / picture.getHeight();
    }

    @Test
    void a_page_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> picture(OTHER, 0))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Refused.Reason.NOT_FOUND));
        assertThatThrownBy(() -> picture(OTHER, 2)).hasMessageContaining("trang 2");
    }

    @Test
    void a_file_that_is_too_large_is_not_opened() {
        assertThatThrownBy(() -> pages.of(new byte[21 * 1024 * 1024], "vanphong"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Refused.Reason.TOO_LARGE));
    }

    @Test
    void of_a_very_long_document_the_first_pages_are_shown_and_all_are_counted() throws IOException {
        byte[] report = manyPages(153);

        PageSet set = pages.of(report, "vanphong");

        assertThat(set.texts()).hasSize(150);
        assertThat(set.total()).isEqualTo(153);
        assertThatThrownBy(() -> picture(report, 151)).isInstanceOf(Refused.class);
    }

    private static byte[] manyPages(int count) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            for (int page = 0; page < count; page++) {
                document.addPage(new PDPage());
            }
            document.save(file);
            return file.toByteArray();
        }
    }

    @Test
    void nothing_is_drawn_of_an_edition_that_is_no_longer_the_one_on_the_screen() {
        PageAnswers.Answer answer = answers.all("Dự thảo KH bản 2.pdf", PLAN, "/api/plans/1/pages", "vanphong");

        String edition = answer.pages().get(0).picture().replaceFirst(".*edition=", "");

        assertThat(answer.name()).isEqualTo("Dự thảo KH bản 2");
        assertThat(answers.one(PLAN, 1, edition, "vanphong", asking(null)).getBody())
                .startsWith(0x89, 'P', 'N', 'G');
        assertThatThrownBy(() -> answers.one(OTHER, 1, edition, "vanphong", asking(null)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Refused.Reason.CONFLICT));
    }

    @Test
    void a_page_that_the_browser_has_is_not_sent_again() {
        String edition = pages.of(PLAN, "vanphong").edition();
        ResponseEntity<byte[]> first = answers.one(PLAN, 1, edition, "vanphong", asking(null));

        ResponseEntity<byte[]> again = answers.one(
                PLAN, 1, edition, "vanphong", asking(first.getHeaders().getETag()));

        assertThat(first.getHeaders().getCacheControl()).contains("no-cache", "private");
        assertThat(again.getStatusCode().value()).isEqualTo(304);
        assertThat(again.getBody()).isNull();
    }

    private static MockHttpServletRequest asking(String known) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        if (known != null) {
            request.addHeader("If-None-Match", known);
        }
        return request;
    }
}
