package vn.kehoach.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.document.LongPapers;
import vn.kehoach.document.paper.Block;
import vn.kehoach.document.paper.Layout;
import vn.kehoach.document.paper.Paper;

/** A long paper is written piece by piece and says letter by letter what it would say written in one go. */
class LongWordTest {

    private static final Paper LONG = LongPapers.of(125);

    @ParameterizedTest
    @EnumSource(Layout.class)
    void a_long_paper_in_pieces_is_the_same_file_as_in_one_go(Layout layout) throws IOException {
        byte[] template = PaperWord.builtIn(layout);

        byte[] inPieces = PaperWord.written(LONG, template);

        assertThat(parts(inPieces)).isEqualTo(parts(PaperWord.inOneGo(LONG, template)));
    }

    @Test
    void a_long_table_stays_one_table_with_all_its_rows() throws IOException {
        byte[] written = PaperWord.written(LONG, PaperWord.builtIn(Layout.YOUTH));

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written))) {
            assertThat(document.getTables())
                    .filteredOn(table -> table.getText().contains("Số người dự"))
                    .singleElement()
                    .satisfies(table -> assertThat(table.getNumberOfRows()).isEqualTo(126));
        }
    }

    @Test
    void the_engine_never_sees_more_of_it_than_a_piece() {
        byte[] template = PaperWord.builtIn(Layout.YOUTH);
        AtomicInteger most = new AtomicInteger();

        LongWord.written(LONG, piece -> {
            int lines = IntStream.of(
                            piece.body().size(),
                            piece.annexes().size(),
                            piece.annexes().stream()
                                    .mapToInt(block -> block.rows().size())
                                    .sum())
                    .sum();
            most.accumulateAndGet(lines, Math::max);
            return PaperWord.inOneGo(piece, template);
        });

        assertThat(most.get()).isBetween(50, 70);
    }

    @Test
    void a_template_with_words_of_its_own_between_the_lines_is_written_in_one_go() throws IOException {
        byte[] template = with(PaperWord.builtIn(Layout.YOUTH), "{{?phan}}", "* * *");

        byte[] written = PaperWord.written(LONG, template);

        assertThat(LongWord.written(LONG, piece -> PaperWord.inOneGo(piece, template)))
                .isEmpty();
        assertThat(parts(written)).isEqualTo(parts(PaperWord.inOneGo(LONG, template)));
    }

    @Test
    void words_that_look_like_the_marks_of_a_piece_are_words() throws IOException {
        byte[] template = PaperWord.builtIn(Layout.YOUTH);
        List<Block> body = new ArrayList<>(LONG.body());
        body.add(Block.of(Block.Kind.PARAGRAPH, "\uE0F0dau-than\uE0F0 và \uE0F0cuoi-than\uE0F0 </w:tbl>{{so}}"));
        Paper hostile = new Paper(
                LONG.head(),
                LONG.draft(),
                LONG.kind(),
                LONG.title(),
                body,
                LONG.signatures(),
                LONG.recipients(),
                LONG.annexes());

        byte[] written = PaperWord.written(hostile, template);

        assertThat(parts(written)).isEqualTo(parts(PaperWord.inOneGo(hostile, template)));
    }

    /** The document says when it was made; nothing else may differ. */
    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        parts.remove("docProps/core.xml");
        return parts;
    }

    /** The template with a paragraph of its own before the paragraph of that tag. */
    private static byte[] with(byte[] template, String tag, String words) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(template));
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                int at = part.lastIndexOf("<w:p>", part.indexOf(tag));
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write((entry.getName().equals("word/document.xml")
                                ? part.substring(0, at) + "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>"
                                        + part.substring(at)
                                : part)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return changed.toByteArray();
    }
}
