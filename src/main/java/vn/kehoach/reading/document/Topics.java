package vn.kehoach.reading.document;

import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoach.reading.text.Marker;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.words.SectionWords;
import vn.kehoach.reading.words.SectionWords.Topic;
import vn.kehoach.reading.words.WorkWords;

/** What the place of an item in the document says that it is about. */
public final class Topics {

    private static final int LONGEST_HEADING = 150;

    /** A heading within a section turns it to these; other words in it only name a field of work. */
    private static final Set<Topic> TURNING =
            EnumSet.of(Topic.AGENDA, Topic.TIMELINE, Topic.REPORTING, Topic.ASSIGNMENT);

    private static final Pattern TIME = Pattern.compile("(?:ve )?thoi gian(?: to chuc| cuoc thi| tien hanh)?\\s*");
    private static final Pattern STEP = Pattern.compile("[a-z]{2,}[^:]{4,}:.*\\d{1,2}/\\d");
    private static final int MANY_STEPS = 3;

    private final Page page;
    private final Map<Block, Topic> known = new IdentityHashMap<>();
    private final Map<Block, Topic> own = new IdentityHashMap<>();

    public Topics(Page page) {
        this.page = page;
    }

    /** Of the nearest heading that tells; the block itself counts. */
    public Topic of(Block block) {
        Topic topic = known.get(block);
        if (topic == null) {
            topic = find(block);
            known.put(block, topic);
        }
        return topic;
    }

    private Topic find(Block block) {
        return Stream.concat(Stream.of(block), block.above())
                .map(this::own)
                .filter(topic -> topic != Topic.OTHER)
                .findFirst()
                .orElse(Topic.OTHER);
    }

    private Topic own(Block block) {
        Topic topic = own.get(block);
        if (topic == null) {
            topic = ownOf(block);
            own.put(block, topic);
        }
        return topic;
    }

    private Topic ownOf(Block block) {
        String heading = heading(block);
        if (heading.isEmpty()) {
            return Topic.OTHER;
        }
        Topic topic = isSteps(block, heading) ? Topic.TIMELINE : SectionWords.topic(heading);
        return isTop(block) || TURNING.contains(topic) && isHeading(block) ? topic : Topic.OTHER;
    }

    /** "Thời gian" with a day for each of several steps below it. */
    private boolean isSteps(Block block, String heading) {
        return TIME.matcher(heading).matches()
                && block.children().stream()
                                .filter(child ->
                                        STEP.matcher(page.plain(child.words())).find())
                                .count()
                        >= MANY_STEPS;
    }

    /** The words of a heading in plain letters, empty for what is none. */
    private String heading(Block block) {
        String words = page.plain(block.words());
        int colon = words.indexOf(':');
        String head = colon < 0 ? words : words.substring(0, colon);
        return head.length() > LONGEST_HEADING ? "" : head;
    }

    private static boolean isTop(Block block) {
        return block.parent().isEmpty()
                        && !block.marker().isBullet()
                        && (!block.marker().isNone() || !block.children().isEmpty())
                || block.marker().rank().compareTo(Marker.Rank.ROMAN) <= 0;
    }

    /** A numbered line with something below it, not the work of a body that merely mentions such words. */
    private boolean isHeading(Block block) {
        return !block.marker().isBullet()
                && !block.children().isEmpty()
                && page.words(block.words()).length() < 70
                && !WorkWords.startsWithWork(page, block.words().start());
    }
}
