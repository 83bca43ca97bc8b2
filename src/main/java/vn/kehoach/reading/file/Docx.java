package vn.kehoach.reading.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.kehoach.shared.Refused;

/** A Word document. */
final class Docx {

    private static final long LARGEST_PART = 100L * 1024 * 1024;

    static {
        // An archive bomb stops at these limits instead of filling the heap.
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxFileCount(5_000);
    }

    private Docx() {}

    static String text(String name, byte[] content) {
        try {
            DocxSize.check(name, content);
            return textOf(content);
        } catch (Refused tooLarge) {
            throw tooLarge;
        } catch (EncryptedDocumentException e) {
            throw DocumentText.refused(name, "được đặt mật khẩu; hãy bỏ mật khẩu rồi tải lên lại");
        } catch (IOException | RuntimeException e) {
            // A damaged file fails in as many ways as the library has parts; none of them is ours to repair.
            throw DocumentText.refused(name, "không đọc được: tệp Word đã hỏng hoặc không phải .docx");
        }
    }

    private static String textOf(byte[] content) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            return new BodyText(Lists.of(document)).of(document);
        }
    }
}
