package vn.kehoach.reading.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.kehoach.shared.Refused;

/** A Word document as its paragraphs and tables, in the order of reading, with the numbers that Word writes by itself. */
public final class WordPieces {

    private static final Set<String> AROUND = Set.of("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag");
    private static final Set<String> PICTURES = Set.of("blip", "imagedata", "chart", "OLEObject");

    private final Lists lists;
    private final List<Piece> pieces = new ArrayList<>();

    private WordPieces(Lists lists) {
        this.lists = lists;
    }

    /**
     * A paragraph or a table.
     *
     * @param rows the cells of a table, lines apart by \n; none of a paragraph
     */
    public record Piece(String text, List<List<String>> rows) {

        /** Whether it is a table. */
        public boolean isTable() {
            return !rows.isEmpty();
        }

        /** All its words. */
        public String words() {
            return isTable() ? rows.stream().flatMap(List::stream).collect(Collectors.joining("\n")) : text;
        }
    }

    /**
     * The pieces of that file.
     *
     * @throws Refused naming the file and the reason: no Word file, damaged, encrypted, or with pictures, which would be lost
     */
    public static List<Piece> of(String name, byte[] content) {
        try {
            DocxSize.check(name, content);
            return read(name, content);
        } catch (Refused told) {
            throw told;
        } catch (EncryptedDocumentException e) {
            throw DocumentText.refused(name, "được đặt mật khẩu; hãy bỏ mật khẩu rồi tải lên lại");
        } catch (IOException | RuntimeException e) {
            // A damaged file fails in as many ways as the library has parts; none of them is ours to repair.
            throw DocumentText.refused(name, "không đọc được: tệp Word đã hỏng hoặc không phải .docx");
        }
    }

    private static List<Piece> read(String name, byte[] content) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            Node body = document.getDocument().getBody().getDomNode();
            if (hasPicture(body)) {
                throw DocumentText.refused(
                        name, "có hình hay biểu đồ; bản được ký dựng từ chữ và bảng của tệp, hãy đưa hình ra khỏi tệp");
            }
            if (document.getFootnotes().stream().anyMatch(note -> note.getId().signum() > 0)) {
                throw DocumentText.refused(name, "có chú thích cuối trang; hãy đưa chú thích vào lời văn");
            }
            WordPieces pieces = new WordPieces(Lists.of(document));
            pieces.blocks(body);
            return List.copyOf(pieces.pieces);
        }
    }

    private static boolean hasPicture(Node parent) {
        return Elements.children(parent).anyMatch(each -> PICTURES.contains(each.getLocalName()) || hasPicture(each));
    }

    private void blocks(Node parent) {
        Elements.children(parent).forEach(this::block);
    }

    private void block(Element element) {
        String name = String.valueOf(element.getLocalName());
        if (AROUND.contains(name)) {
            blocks(element);
        } else if ("p".equals(name)) {
            paragraph(element);
        } else if ("tbl".equals(name)) {
            table(element);
        }
    }

    private void paragraph(Element paragraph) {
        RunText runs = new RunText();
        runs.read(paragraph);
        (lists.marker(paragraph) + runs.text())
                .lines()
                .map(line -> line.replace('\t', ' ').strip())
                .filter(line -> !line.isEmpty())
                .forEach(line -> pieces.add(new Piece(line, List.of())));
        runs.boxes().forEach(this::blocks);
    }

    private void table(Element table) {
        List<List<String>> rows = named(table, "tr")
                .map(row -> named(row, "tc").map(this::cell).toList())
                .filter(row -> !row.isEmpty())
                .toList();
        if (!rows.isEmpty()) {
            pieces.add(new Piece("", rows));
        }
    }

    private String cell(Element cell) {
        WordPieces inner = new WordPieces(lists);
        inner.blocks(cell);
        return inner.pieces.stream().map(Piece::words).collect(Collectors.joining("\n"));
    }

    private static Stream<Element> named(Node parent, String name) {
        return Elements.children(parent).flatMap(each -> {
            if (name.equals(each.getLocalName())) {
                return Stream.of(each);
            }
            return AROUND.contains(String.valueOf(each.getLocalName())) ? named(each, name) : Stream.empty();
        });
    }
}
