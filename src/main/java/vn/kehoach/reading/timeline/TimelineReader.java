package vn.kehoach.reading.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.reading.document.Block;
import vn.kehoach.reading.document.Dates;
import vn.kehoach.reading.document.Outline;
import vn.kehoach.reading.document.Topics;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.time.DateMention;
import vn.kehoach.reading.words.SectionWords.Topic;

/** Reads the steps of a timeline: a date and what happens then, in either order. */
public final class TimelineReader {

    /** No more letters than those of "Dự kiến ngày" stand before a date that opens the line. */
    private static final int BEFORE_DATE = 12;

    /** What may stand before a date that is a heading of its own. */
    private static final Pattern BARE =
            Pattern.compile("(?:ngay|thang|tuan|dot \\d|giai doan \\d|buoc \\d|thoi gian|du kien|[-+: ])*");

    private final Page page;
    private final Topics topics;
    private final Dates dates;

    public TimelineReader(Page page, Topics topics, Dates dates) {
        this.page = page;
        this.topics = topics;
        this.dates = dates;
    }

    public List<TimelineEntry> read(Outline outline) {
        List<TimelineEntry> entries = new ArrayList<>();
        outline.roots().forEach(block -> visit(block, Optional.empty(), entries));
        return entries.size() < 2 ? List.of() : entries;
    }

    private void visit(Block block, Optional<DateMention> above, List<TimelineEntry> entries) {
        boolean step = topics.of(block) == Topic.TIMELINE && !isHeading(block);
        Optional<DateMention> own = step ? dates.first(block.words()) : Optional.empty();
        Span what = own.map(date -> what(block, date)).orElse(block.words());
        boolean named = letters(what) > 2;
        if (own.isPresent() && named || own.isEmpty() && step && above.isPresent()) {
            DateMention date = own.or(() -> above).orElseThrow();
            entries.add(new TimelineEntry(date, what, block.words(), TimelineKinds.of(page.plain(what), date)));
        }
        Optional<DateMention> below = own.isPresent() && !named ? own : Optional.empty();
        boolean done = own.isPresent() && named;
        block.children().stream()
                .filter(child -> !done)
                .forEach(child -> visit(child, below.or(() -> step ? above : Optional.empty()), entries));
    }

    /** The heading of the timeline itself. */
    private boolean isHeading(Block block) {
        return block.parent()
                .map(topics::of)
                .filter(topic -> topic == Topic.TIMELINE)
                .isEmpty();
    }

    private long letters(Span what) {
        return what.in(page.shown()).chars().filter(Character::isLetter).count();
    }

    private Span what(Block block, DateMention date) {
        Span words = block.words();
        boolean first = letters(new Span(words.start(), date.span().start())) <= BEFORE_DATE
                && letters(new Span(date.span().end(), words.end())) > 2;
        int from = first ? afterDate(date.span().end(), words.end()) : words.start();
        int to = first ? words.end() : date.span().start();
        if (!first && BARE.matcher(page.plain(new Span(from, to))).matches()) {
            return new Span(to, to);
        }
        return withoutEdges(from, to);
    }

    /** Past a bracket with the weekday, a colon or a dash. */
    private int afterDate(int from, int limit) {
        int next = from;
        while (next < limit
                && (page.isGap(next) || ":;,-–.)".indexOf(page.shown().charAt(next)) >= 0)) {
            next++;
        }
        return next;
    }

    private Span withoutEdges(int from, int to) {
        int end = to;
        while (end > from
                && (page.isGap(end - 1) || ".,;:(–-".indexOf(page.shown().charAt(end - 1)) >= 0)) {
            end--;
        }
        return new Span(from, Math.max(from, end));
    }
}
