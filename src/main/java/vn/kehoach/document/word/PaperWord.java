package vn.kehoach.document.word;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.kehoach.document.paper.Layout;
import vn.kehoach.document.paper.Paper;

/** Writes a paper as a Word file, from the template of its layout: a .docx that an office edits in Word. */
@Component
public class PaperWord {

    private static final Map<Layout, String> TEMPLATES = Map.of(
            Layout.YOUTH, "van-ban/doan.docx",
            Layout.PARTY, "van-ban/dang.docx",
            Layout.STATE, "van-ban/nha-nuoc.docx");

    /** Words between braces in a plan are words: a value is never read as a template, a tag without a value is empty. */
    private static final Configure SETTINGS = Configure.builder().build();

    private final WordTemplates templates;

    PaperWord(WordTemplates templates) {
        this.templates = templates;
    }

    /** The paper as a file, in the template that counts at that moment. */
    public byte[] of(Paper paper, Instant at) {
        return written(paper, template(paper.head().layout(), at));
    }

    /** The template of a layout that counts at that moment. */
    public byte[] template(Layout layout, Instant at) {
        return templates.of(layout, at).orElseGet(() -> builtIn(layout));
    }

    /** The one that comes with the program. */
    public static byte[] builtIn(Layout layout) {
        try {
            return new ClassPathResource(TEMPLATES.get(layout)).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paper in that template; a long one piece by piece, so that it takes twice the time for twice the lines. */
    public static byte[] written(Paper paper, byte[] template) {
        boolean isLong = Pieces.isLong(paper.body()) || Pieces.isLong(paper.annexes());
        return Optional.of(paper)
                .filter(any -> isLong)
                .flatMap(any -> LongWord.written(paper, piece -> inOneGo(piece, template)))
                .orElseGet(() -> inOneGo(paper, template));
    }

    static byte[] inOneGo(Paper paper, byte[] template) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (XWPFTemplate document = compiled(template)) {
            document.render(WordValues.of(paper)).write(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }

    static XWPFTemplate compiled(byte[] template) {
        return XWPFTemplate.compile(new ByteArrayInputStream(template), SETTINGS);
    }
}
