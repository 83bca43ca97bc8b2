package vn.kehoach.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the file knows, read from its first line to its last. */
final class Known {

    private record Mark(long line, RestoredMark mark) {}

    private final List<Mark> marks = new ArrayList<>();
    private final Map<String, Long> counters = new HashMap<>();
    private Anchor furthest;
    private long lines;

    private Known() {}

    static Known in(Iterator<String> lines) {
        Known known = new Known();
        lines.forEachRemaining(known::read);
        return known;
    }

    private void read(String line) {
        lines++;
        Anchor.read(line).ifPresent(this::anchor);
        RestoredMark.read(line).ifPresent(this::mark);
        // A number that was given stays given, whatever was restored.
        CounterLine.read(line).ifPresent(counter -> counters.merge(counter.name(), counter.last(), Math::max));
    }

    private void anchor(Anchor anchor) {
        if (furthest == null || anchor.seq() > furthest.seq()) {
            furthest = anchor;
        }
    }

    private void mark(RestoredMark mark) {
        marks.add(new Mark(lines, mark));
        if (furthest != null && furthest.seq() > mark.seq()) {
            furthest = mark.seq() == 0 ? null : new Anchor(mark.seq(), mark.hash(), mark.at());
        }
    }

    /** Whether a restoration that was confirmed later took that row away. */
    boolean undone(long line, Anchor anchor) {
        return marks.stream().anyMatch(each -> each.line() > line && each.mark().seq() < anchor.seq());
    }

    boolean marks(java.util.UUID restoration) {
        return marks.stream().anyMatch(each -> each.mark().restoration().equals(restoration));
    }

    /** How far the record is known to have gone. */
    Optional<Anchor> furthest() {
        return Optional.ofNullable(furthest);
    }

    Map<String, Long> counters() {
        return Map.copyOf(counters);
    }

    boolean nothing() {
        return lines == 0;
    }
}
