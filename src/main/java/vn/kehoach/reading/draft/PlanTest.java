package vn.kehoach.reading.draft;

import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.reading.document.Outline;
import vn.kehoach.reading.document.Topics;
import vn.kehoach.reading.frame.DocumentKind;
import vn.kehoach.reading.frame.Header;
import vn.kehoach.reading.text.Line;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.words.SectionWords.Topic;

/** Tells a plan from a letter, a report, a piece of news. */
final class PlanTest {

    private static final Pattern ANNOUNCED = Pattern.compile(
            "\\b(?:ban hanh|xay dung|lap|de ra) ke hoach\\b|\\btren day la ke hoach\\b|\\bke hoach (?:nay|to chuc)\\b");
    private static final int HEAD_LINES = 25;

    private final Page page;
    private final Header header;
    private final Outline outline;
    private final Topics topics;

    PlanTest(Page page, Header header, Outline outline, Topics topics) {
        this.page = page;
        this.header = header;
        this.outline = outline;
        this.topics = topics;
    }

    boolean isPlan() {
        if (header.type()
                .map(Header.Part::words)
                .filter(DocumentKind::mayOnlyExplain)
                .isPresent()) {
            return outline.blocks()
                    .map(topics::of)
                    .anyMatch(topic -> topic == Topic.ASSIGNMENT || topic == Topic.REPORTING);
        }
        if (header.type().isPresent()) {
            return hasItems();
        }
        return !isOfAnotherKind() && ANNOUNCED.matcher(page.plain()).find() && hasSections();
    }

    private boolean hasItems() {
        return outline.blocks().filter(block -> !block.marker().isNone()).count() > 1
                || outline.blocks().anyMatch(block -> topics.of(block) == Topic.ASSIGNMENT)
                || page.shown().indexOf('\t') >= 0;
    }

    private boolean isOfAnotherKind() {
        List<Line> head =
                page.lines().subList(0, Math.min(HEAD_LINES, page.lines().size()));
        return head.stream()
                .anyMatch(line -> DocumentKind.isOther(page, line.span())
                        || page.plain(line.span()).startsWith("kinh gui"));
    }

    private boolean hasSections() {
        long known = outline.roots().stream()
                .map(topics::of)
                .filter(topic -> topic == Topic.ASSIGNMENT
                        || topic == Topic.PURPOSE
                        || topic == Topic.TIMELINE
                        || topic == Topic.OCCASION)
                .distinct()
                .count();
        return known >= 2;
    }
}
