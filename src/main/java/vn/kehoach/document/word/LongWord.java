package vn.kehoach.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.kehoach.document.paper.Block;
import vn.kehoach.document.paper.Paper;

/**
 * Writes a long paper piece by piece. The template engine looks through the whole document for each line that it adds, so that
 * three thousand reports would take it hours; here it writes the frame once, with two marks where the lines belong, and the lines
 * between two such marks some at a time. What comes out is what it would have written in one go.
 */
final class LongWord {

    private static final String DOCUMENT = "word/document.xml";

    /** Nobody types this; a paper that has it after all is written in one go. */
    private static final String SIGN = "\uE0F0";

    private static final Mark BODY = Mark.of("than");

    private static final Mark ANNEX = Mark.of("phu-luc");

    private final Paper paper;
    private final Function<Paper, byte[]> engine;

    private LongWord(Paper paper, Function<Paper, byte[]> engine) {
        this.paper = paper;
        this.engine = engine;
    }

    /** Two lines that nothing stands between. */
    private record Mark(Block start, Block end) {

        static Mark of(String place) {
            return new Mark(line(SIGN + "dau-" + place + SIGN), line(SIGN + "cuoi-" + place + SIGN));
        }

        private static Block line(String words) {
            return Block.of(Block.Kind.PARAGRAPH, words);
        }

        List<Block> around(List<Block> blocks) {
            return Stream.of(List.of(start), blocks, List.of(end))
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /**
     * The paper in the template of that engine; empty where the template does not leave the lines side by side, so that they
     * cannot be put there one after the other.
     */
    static Optional<byte[]> written(Paper paper, Function<Paper, byte[]> engine) {
        return new LongWord(paper, engine).write();
    }

    private Optional<byte[]> write() {
        if (paper.words().stream().anyMatch(line -> line.contains(SIGN))) {
            return Optional.empty();
        }
        byte[] frame = engine.apply(
                with(BODY.around(List.of()), paper.annexes().isEmpty() ? List.of() : ANNEX.around(List.of())));
        String document = document(frame);
        Optional<Gap> body = Gap.in(document, BODY.start, BODY.end);
        Optional<Gap> annexes = Gap.in(document, ANNEX.start, ANNEX.end);
        if (!body.filter(Gap::isEmpty).isPresent()
                || paper.annexes().isEmpty() != annexes.isEmpty()
                || annexes.filter(gap ->
                                !gap.isEmpty() || gap.before() < body.get().after())
                        .isPresent()) {
            return Optional.empty();
        }
        return Optional.of(packed(frame, out -> {
            out.write(document, 0, body.get().before());
            pieces(paper.body(), BODY, out);
            int done = body.get().after();
            if (annexes.isPresent()) {
                out.write(document, done, annexes.get().before() - done);
                pieces(paper.annexes(), ANNEX, out);
                done = annexes.get().after();
            }
            out.write(document, done, document.length() - done);
        }));
    }

    private Paper with(List<Block> body, List<Block> annexes) {
        return new Paper(
                paper.head(),
                paper.draft(),
                paper.kind(),
                paper.title(),
                body,
                paper.signatures(),
                paper.recipients(),
                annexes);
    }

    private void pieces(List<Block> blocks, Mark mark, Writer out) throws IOException {
        try (TableSeam seam = new TableSeam(out)) {
            for (Pieces.Piece piece : Pieces.of(blocks)) {
                List<Block> marked = mark.around(piece.blocks());
                String document =
                        document(engine.apply(mark == BODY ? with(marked, List.of()) : with(List.of(), marked)));
                Gap gap = Gap.in(document, mark.start, mark.end).orElseThrow();
                seam.put(document.substring(gap.from(), gap.to()), piece.goesOn());
            }
        }
    }

    /** What the file says. */
    private static String document(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(DOCUMENT)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("A Word file without a document");
    }

    /** Writes the document of a file. */
    private interface Written {
        void to(Writer out) throws IOException;
    }

    /** The file with that document in the place of its own. */
    private static byte[] packed(byte[] file, Written document) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(whole)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(DOCUMENT)) {
                    Writer words = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    document.to(words);
                    words.flush();
                } else {
                    zip.transferTo(out);
                }
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return whole.toByteArray();
    }
}
