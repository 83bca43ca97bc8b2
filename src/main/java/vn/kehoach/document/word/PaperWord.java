package vn.kehoach.document.word;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
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

    /** The paper as a file. */
    public byte[] of(Paper paper) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (InputStream template =
                        new ClassPathResource(TEMPLATES.get(paper.head().layout())).getInputStream();
                XWPFTemplate document = XWPFTemplate.compile(template, SETTINGS)) {
            document.render(WordValues.of(paper)).write(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }
}
