package vn.kehoach.document.word;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.paper.Block;
import vn.kehoach.document.paper.Span;

/** Cuts what a paper says into pieces that are quickly written, long tables between their rows. */
final class Pieces {

    /** Lines or rows of a piece: few enough to be looked through for each, enough to open the template seldom. */
    private static final int LINES = 60;

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Block> gathered = new ArrayList<>();
    private int lines;

    private Pieces() {}

    /**
     * One piece.
     *
     * @param goesOn whether it begins with more rows of the table that the piece before ended with
     */
    record Piece(List<Block> blocks, boolean goesOn) {}

    /** Whether there is so much of it that it is worth it. */
    static boolean isLong(List<Block> blocks) {
        return blocks.stream().mapToInt(Pieces::lines).sum() > 3 * LINES;
    }

    static List<Piece> of(List<Block> blocks) {
        Pieces pieces = new Pieces();
        blocks.forEach(pieces::add);
        pieces.end();
        return pieces.pieces;
    }

    private static int lines(Block block) {
        return Math.max(1, block.rows().size());
    }

    private void add(Block block) {
        if (lines(block) > LINES) {
            end();
            cut(block);
            return;
        }
        gathered.add(block);
        lines += lines(block);
        if (lines >= LINES) {
            end();
        }
    }

    private void end() {
        if (!gathered.isEmpty()) {
            pieces.add(new Piece(List.copyOf(gathered), false));
        }
        gathered.clear();
        lines = 0;
    }

    private void cut(Block table) {
        int columns = table.columns();
        for (int from = 0; from < table.rows().size(); from += LINES) {
            List<List<List<Span>>> rows =
                    table
                            .rows()
                            .subList(from, Math.min(from + LINES, table.rows().size()))
                            .stream()
                            .map(row -> filled(row, columns))
                            .toList();
            pieces.add(new Piece(List.of(new Block(table.kind(), List.of(), rows)), from > 0));
        }
    }

    private static List<List<Span>> filled(List<List<Span>> row, int columns) {
        List<List<Span>> cells = new ArrayList<>(row);
        while (cells.size() < columns) {
            cells.add(List.of());
        }
        return cells;
    }
}
