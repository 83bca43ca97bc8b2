package vn.kehoach.document.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.stereotype.Component;
import vn.kehoach.shared.PerPerson;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.Sha256;
import vn.kehoach.shared.Turns;

/**
 * Shows PDFs where a browser does not: on a phone, in a frame that no policy opens. Each page is a picture, drawn when it is
 * asked for and kept for a while; drawing is heavy, so few are drawn at once on a node and few for one person. Whoever asks must
 * have been let in before; no transaction is open meanwhile.
 */
@Component
public class DocumentPages {

    /** Beyond these the file itself is the better way to read. */
    private static final int MOST_PAGES = 150;

    private static final int LARGEST_BYTES = 20 * 1024 * 1024;
    /** Dots across: sharp on a phone, and at the width of a form on a desk. */
    private static final float WIDTH = 940;

    private static final float MOST_SCALE = 1.6f;
    private static final long KEPT_BYTES = 24L * 1024 * 1024;
    private static final long KEPT_LETTERS = 4L * 1024 * 1024;

    private final Turns turns =
            new Turns(2, Duration.ofSeconds(15), "Máy chủ đang vẽ trang cho người khác; hãy mở lại sau ít phút");
    private final PerPerson persons =
            new PerPerson(8, "Đồng chí đang mở quá nhiều trang cùng lúc; đợi các trang ấy hiện ra rồi mở tiếp");
    private final Cache<Page, byte[]> pictures = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((Page page, byte[] picture) -> picture.length)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();
    private final Cache<String, PageSet> sets = Caffeine.newBuilder()
            .maximumWeight(KEPT_LETTERS)
            .weigher((String file, PageSet set) ->
                    100 + set.texts().stream().mapToInt(String::length).sum())
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    private record Page(String file, int number) {}

    /**
     * The pages of that file.
     *
     * @param person who reads
     * @throws Refused where the file is too large to be drawn, or too much is asked for at once
     */
    public PageSet of(byte[] pdf, String person) {
        String file = Sha256.of(pdf);
        PageSet known = sets.getIfPresent(file);
        return known != null
                ? known
                : persons.take(person, () -> turns.take(() -> sets.get(file, any -> read(file, pdf))));
    }

    /**
     * One page as PNG.
     *
     * @param set the pages of that file
     * @param number from 1
     * @throws Refused where there is no such page, the file is too large, or too much is asked for at once
     */
    public byte[] picture(PageSet set, byte[] pdf, int number, String person) {
        Page page = new Page(set.file(), number);
        byte[] known = pictures.getIfPresent(page);
        return known != null
                ? known
                : persons.take(person, () -> turns.take(() -> pictures.get(page, any -> drawn(pdf, number))));
    }

    private static PageSet read(String file, byte[] pdf) {
        try (PDDocument document = opened(pdf)) {
            int total = document.getNumberOfPages();
            PDFTextStripper words = new PDFTextStripper();
            words.setSortByPosition(true);
            List<String> texts = new ArrayList<>();
            for (int number = 1; number <= Math.min(total, MOST_PAGES); number++) {
                words.setStartPage(number);
                words.setEndPage(number);
                texts.add(words.getText(document).strip());
            }
            return new PageSet(file, edition(total, texts), total, List.copyOf(texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That of the words: a draft that is set once more, on this node or another, is the same one. */
    private static String edition(int pages, List<String> texts) {
        return Sha256.of(pages + "\f" + String.join("\f", texts));
    }

    private static byte[] drawn(byte[] pdf, int number) {
        try (PDDocument document = opened(pdf)) {
            if (number < 1 || number > Math.min(document.getNumberOfPages(), MOST_PAGES)) {
                throw Refused.notFound("Văn bản không có trang " + number + " để xem tại chỗ");
            }
            PDRectangle size = document.getPage(number - 1).getCropBox();
            float scale = Math.min(MOST_SCALE, WIDTH / Math.max(size.getWidth(), size.getHeight() / 2));
            return png(new PDFRenderer(document).renderImage(number - 1, scale, ImageType.RGB));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDDocument opened(byte[] pdf) throws IOException {
        if (pdf.length > LARGEST_BYTES) {
            throw new Refused(
                    Refused.Reason.TOO_LARGE, "Văn bản quá lớn để xem từng trang tại chỗ; hãy mở tệp PDF để đọc");
        }
        return Loader.loadPDF(pdf);
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(written)) {
            ImageIO.write(picture, "png", out);
        }
        return written.toByteArray();
    }
}
