package vn.kehoach.document.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import vn.kehoach.shared.Refused;

/** What a screen is told of a document that is read in place. */
@Component
public class PageAnswers {

    private final DocumentPages pages;

    PageAnswers(DocumentPages pages) {
        this.pages = pages;
    }

    /**
     * A document to be read in place.
     *
     * @param name which version it is
     * @param total how many pages there are
     * @param pages those that are shown
     */
    public record Answer(String name, int total, List<Page> pages) {}

    /**
     * One page.
     *
     * @param picture where its picture is
     * @param text its words
     */
    public record Page(int number, String picture, String text) {}

    /**
     * All pages of that file.
     *
     * @param name of the file
     * @param address below which the pictures are
     */
    public Answer all(String name, byte[] pdf, String address, String person) {
        PageSet set = pages.of(pdf, person);
        return new Answer(
                name.replaceFirst("\\.pdf$", ""),
                set.total(),
                IntStream.rangeClosed(1, set.texts().size())
                        .mapToObj(number -> new Page(
                                number,
                                address + "/" + number + ".png?edition=" + set.edition(),
                                set.texts().get(number - 1)))
                        .toList());
    }

    /**
     * The picture of one page. A browser asks each time whether it may still see the one that it has.
     *
     * @param edition what the screen shows
     * @throws Refused where the document has become another one meanwhile
     */
    public ResponseEntity<byte[]> one(
            byte[] pdf, int number, String edition, String person, HttpServletRequest request) {
        PageSet set = pages.of(pdf, person);
        if (!set.edition().equals(edition)) {
            throw new Refused(
                    Refused.Reason.CONFLICT, "Văn bản đã đổi từ lúc trang này được mở; hãy mở lại để đọc bản mới");
        }
        String tag = "\"" + set.file().substring(0, 32) + "-" + number + "\"";
        CacheControl asking = CacheControl.noCache().cachePrivate();
        if (new ServletWebRequest(request).checkNotModified(tag)) {
            return ResponseEntity.status(304).eTag(tag).cacheControl(asking).build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(asking)
                .eTag(tag)
                .body(pages.picture(set, pdf, number, person));
    }
}
