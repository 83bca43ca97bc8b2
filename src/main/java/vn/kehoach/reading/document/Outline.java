package vn.kehoach.reading.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.reading.text.Line;
import vn.kehoach.reading.text.Marker;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.words.SectionWords;

/** The headings and items of a document as a tree. */
public final class Outline {

    private final Page page;
    private final List<Block> roots = new ArrayList<>();
    private final Deque<Block> open = new ArrayDeque<>();
    private Block last;
    private Line lastLine;

    private Outline(Page page) {
        this.page = page;
    }

    public static Outline of(Page page, List<Line> lines) {
        Outline outline = new Outline(page);
        lines.forEach(outline::add);
        return outline;
    }

    public List<Block> roots() {
        return roots;
    }

    /** All blocks in the order of the document. */
    public Stream<Block> blocks() {
        return roots.stream().flatMap(Block::all);
    }

    private void add(Line line) {
        if (last != null && WrappedLine.continues(page, lastLine, line)) {
            last.goesOnTo(line.span().end());
        } else {
            begin(line);
        }
        lastLine = line;
    }

    private void begin(Line line) {
        close(rank(line), line.marker());
        Optional<Block> parent = Optional.ofNullable(open.peek());
        last = new Block(line.marker(), line.span(), parent);
        parent.ifPresentOrElse(block -> block.add(last), () -> roots.add(last));
        if (mayHaveChildren(line)) {
            open.push(last);
        }
    }

    private Marker.Rank rank(Line line) {
        return isBareHeading(line) ? Marker.Rank.ROMAN : line.marker().rank();
    }

    /** A line in capitals without a number is a heading all the same. */
    private boolean isBareHeading(Line line) {
        return line.marker().isNone() && page.inCapitals(line.span()) && SectionWords.isKnown(page.plain(line.span()));
    }

    private boolean mayHaveChildren(Line line) {
        return !line.marker().isNone() || isBareHeading(line) || endsOpen(line);
    }

    private boolean endsOpen(Line line) {
        return page.shown().charAt(line.span().end() - 1) == ':';
    }

    private void close(Marker.Rank rank, Marker marker) {
        if (rank == Marker.Rank.BULLET) {
            closeBullets(marker);
            return;
        }
        while (!open.isEmpty() && !stands(open.peek(), rank)) {
            open.pop();
        }
    }

    /** Whether the open block stands above a block of that rank. */
    private boolean stands(Block block, Marker.Rank rank) {
        return block.marker().isNone() && bare(block)
                ? Marker.Rank.ROMAN.compareTo(rank) < 0
                : block.marker().rank().compareTo(rank) < 0;
    }

    private boolean bare(Block block) {
        return page.inCapitals(block.span());
    }

    /** Bullets of the same sign are brothers; another sign goes one deeper. */
    private void closeBullets(Marker marker) {
        boolean known = open.stream()
                .takeWhile(block -> block.marker().isBullet())
                .anyMatch(block -> block.marker().label().equals(marker.label()));
        while (known && !open.peek().marker().label().equals(marker.label())) {
            open.pop();
        }
        if (known) {
            open.pop();
        }
    }
}
