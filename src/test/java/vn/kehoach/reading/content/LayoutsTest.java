package vn.kehoach.reading.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.reading.file.DocumentText;

/** The same plan as a Word file, however its head and its end are laid out, reads like its text. */
class LayoutsTest {

    /** How the two columns above the title, and those of signature and recipients, stand in the file. */
    private enum Layout {
        TABLE,
        LINES,
        LEFT_THEN_RIGHT,
        TABS
    }

    static Stream<Arguments> files() {
        return Seeds.NAMES.stream()
                .flatMap(name -> Arrays.stream(Layout.values()).map(layout -> Arguments.of(name, layout)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_word_file_reads_like_the_text_in_every_layout(String name, Layout layout) throws IOException {
        String text = DocumentText.of(name + ".docx", file(new Parts(Seeds.text(name)), layout));

        Comparison comparison = new Comparison(
                Seeds.expected(name), TestDays.reader().read(text).json());

        System.out.printf("%-26s %-16s %3d right %2d wrong%n", name, layout, comparison.right(), comparison.wrong());
        assertThat(comparison.rows()).noneMatch(row -> row.startsWith("  WRONG"));
    }

    private static byte[] file(Parts parts, Layout layout) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (layout == Layout.LINES) {
                parts.lines.forEach(
                        line -> document.createParagraph().createRun().setText(line));
            } else {
                columns(document, parts.headLeft, parts.headRight, layout);
                parts.body.forEach(
                        line -> document.createParagraph().createRun().setText(line));
                columns(document, parts.endLeft, parts.endRight, layout);
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void columns(XWPFDocument document, List<String> left, List<String> right, Layout layout) {
        switch (layout) {
            case TABLE -> table(document, left, right);
            case TABS -> tabs(document, left, right);
            default ->
                Stream.of(left, right)
                        .flatMap(List::stream)
                        .forEach(line -> document.createParagraph().createRun().setText(line));
        }
    }

    private static void table(XWPFDocument document, List<String> left, List<String> right) {
        if (left.isEmpty() && right.isEmpty()) {
            return;
        }
        XWPFTable table = document.createTable(1, 2);
        fill(table.getRow(0).getCell(0), left);
        fill(table.getRow(0).getCell(1), right);
    }

    private static void fill(XWPFTableCell cell, List<String> lines) {
        lines.forEach(line -> cell.addParagraph().createRun().setText(line));
    }

    private static void tabs(XWPFDocument document, List<String> left, List<String> right) {
        for (int n = 0; n < Math.max(left.size(), right.size()); n++) {
            var run = document.createParagraph().createRun();
            run.setText(n < left.size() ? left.get(n) : "");
            if (n < right.size()) {
                run.addTab();
                run.setText(right.get(n));
            }
        }
    }

    /** A plan taken apart: what stands at left and at right above the title and at the end. */
    private static final class Parts {

        private final List<String> lines;
        private final List<String> headLeft = new ArrayList<>();
        private final List<String> headRight = new ArrayList<>();
        private final List<String> body = new ArrayList<>();
        private final List<String> endLeft = new ArrayList<>();
        private final List<String> endRight = new ArrayList<>();

        Parts(String text) {
            lines = text.lines().map(String::strip).toList();
            boolean head = !text.strip().startsWith("KẾ HOẠCH");
            boolean end = false;
            boolean receiving = false;
            for (String line : text.replace("KHỐINơi nhận", "KHỐI\nNơi nhận").split("\n")) {
                String words = line.strip();
                head &= !words.startsWith("KẾ HOẠCH");
                end |= words.startsWith("TM. ") || words.startsWith("Nơi nhận");
                receiving = (receiving || words.startsWith("Nơi nhận")) && !words.startsWith("TM. ");
                if (!head && !end) {
                    body.add(line);
                } else if (!words.isEmpty()) {
                    column(words, head, receiving).add(words);
                }
            }
        }

        private List<String> column(String words, boolean head, boolean receiving) {
            if (head) {
                boolean right = words.startsWith("ĐOÀN TNCS") || words.matches(".*, ngày \\d.*");
                return right ? headRight : headLeft;
            }
            return receiving ? endLeft : endRight;
        }
    }
}
