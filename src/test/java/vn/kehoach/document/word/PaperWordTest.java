package vn.kehoach.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.document.Papers;
import vn.kehoach.document.paper.Paper;
import vn.kehoach.document.paper.PaperMaker;

/** The Word file of a paper says what the paper says, line by line, and takes no words for tags. */
class PaperWordTest {

    private static final PaperWord WORD = new PaperWord((layout, at) -> Optional.empty());

    static List<String> seeds() {
        return Papers.SEEDS;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_word_file_of_a_real_plan_says_every_line_in_its_order(String seed) throws IOException {
        Paper paper = PaperMaker.of(Papers.issued(Papers.read(seed), "81-KH/ĐTN"));

        List<String> lines = lines(WORD.of(paper, Instant.now()));

        assertThat(lines).containsAll(paper.words().stream().map(String::strip).toList());
        assertThat(lines).noneMatch(line -> line.contains("{{") || line.contains("}}"));
    }

    @Test
    void words_that_look_like_tags_are_words() throws IOException {
        String hostile = "{{so}} {{?khoi}} {{@http://127.0.0.1:9/x.png}} ${7*7} {{T(java.lang.Runtime)}} <w:p/>";

        List<String> lines = lines(WORD.of(PaperMaker.of(Papers.draft(Papers.titled(hostile))), Instant.now()));

        assertThat(lines)
                .contains("{{so}} {{?khoi}} {{@http://127.0.0.1:9/x.png}} ${7*7} {{T(java.lang.Runtime)}} <w:p/>");
    }

    private static List<String> lines(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<String> lines = new ArrayList<>();
            document.getBodyElements().forEach(element -> add(element, lines));
            return lines;
        }
    }

    private static void add(IBodyElement element, List<String> lines) {
        if (element instanceof XWPFParagraph paragraph) {
            lines.add(paragraph.getText().strip());
        } else if (element instanceof XWPFTable table) {
            table.getRows().forEach(row -> row.getTableCells()
                    .forEach(cell -> cell.getBodyElements().forEach(inner -> add(inner, lines))));
        }
    }
}
