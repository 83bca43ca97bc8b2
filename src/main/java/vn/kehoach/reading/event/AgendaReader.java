package vn.kehoach.reading.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.reading.document.Block;
import vn.kehoach.reading.document.Outline;
import vn.kehoach.reading.document.Topics;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.words.SectionWords.Topic;

/** Reads the programme. */
public final class AgendaReader {

    private static final String HOUR = "(\\d{1,2})\\s*(?:g|h|gio|:)\\s*(\\d{2})?\\s*(?:phut)?'?";
    private static final Pattern HOURS =
            Pattern.compile("^(?:tu )?" + HOUR + "(?:\\s*(?:-|den)\\s*" + HOUR + ")?\\s*[:.,-]?\\s*");

    private final Page page;
    private final Topics topics;

    public AgendaReader(Page page, Topics topics) {
        this.page = page;
        this.topics = topics;
    }

    public Optional<Agenda> read(Outline outline) {
        List<Block> items = outline.blocks()
                .filter(block ->
                        topics.of(block) == Topic.AGENDA && block.children().isEmpty() | isTimed(block))
                .filter(block -> block.parent().isPresent())
                .toList();
        List<Agenda.Point> points =
                items.stream().filter(this::isTimed).map(this::point).toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Agenda(points, items.size()));
    }

    private boolean isTimed(Block block) {
        return hours(block).find();
    }

    private Matcher hours(Block block) {
        return HOURS.matcher(
                page.plain().substring(block.words().start(), block.words().end()));
    }

    private Agenda.Point point(Block block) {
        Matcher hours = hours(block);
        hours.find();
        Optional<String> to = Optional.ofNullable(hours.group(3)).map(hour -> clock(hour, hours.group(4)));
        Span what =
                page.trimmed(block.words().start() + hours.end(), block.words().end());
        return new Agenda.Point(
                clock(hours.group(1), hours.group(2)),
                to,
                page.words(what).replaceFirst("[.;]$", ""),
                block.children().size(),
                block.words());
    }

    private static String clock(String hour, String minute) {
        return "%02d:%02d".formatted(Integer.parseInt(hour) % 24, minute == null ? 0 : Integer.parseInt(minute) % 60);
    }
}
