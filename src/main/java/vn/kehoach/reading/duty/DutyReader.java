package vn.kehoach.reading.duty;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.reading.document.Block;
import vn.kehoach.reading.document.Dates;
import vn.kehoach.reading.document.Outline;
import vn.kehoach.reading.document.Topics;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.words.Phrases;
import vn.kehoach.reading.words.SectionWords.Topic;

/** Reads the work that the sections of a plan give to bodies. */
public final class DutyReader {

    private static final Set<Topic> ASSIGNING = EnumSet.of(Topic.ASSIGNMENT, Topic.REPORTING);

    /** Here a name is a guest, an aim or a point of the programme. */
    private static final Set<Topic> TELLING = EnumSet.of(Topic.PURPOSE, Topic.OCCASION, Topic.AGENDA, Topic.TIMELINE);

    private final Page page;
    private final Topics topics;
    private final HeadingActors headings;
    private final SentenceReader sentences;
    private final GroupDates groups;
    private final TaskLabels labels;
    private final List<Obligation> read = new ArrayList<>();

    public DutyReader(Page page, Topics topics, Dates dates, GroupDates groups, TaskLabels labels) {
        this.groups = groups;
        this.labels = labels;
        this.page = page;
        this.topics = topics;
        this.headings = new HeadingActors(page);
        this.sentences = new SentenceReader(page, dates);
    }

    public List<Obligation> read(Outline outline) {
        outline.roots().forEach(this::visit);
        return read;
    }

    private void visit(Block block) {
        Topic topic = topics.of(block);
        Optional<Actor> above = TELLING.contains(topic) ? Optional.empty() : headings.above(block);
        boolean heading = headings.of(block).isPresent() && !TELLING.contains(topic);
        List<Obligation> found =
                heading || labels.takes(block) || groups.isGroup(block) || page.inCapitals(block.span())
                        ? List.of()
                        : of(block, topic, above);
        read.addAll(found);
        if (found.isEmpty() || !holdsDetails(block, found)) {
            block.children().forEach(this::visit);
        } else {
            block.children().stream().filter(this::actsItself).forEach(this::visit);
        }
    }

    private List<Obligation> of(Block block, Topic topic, Optional<Actor> above) {
        if (Phrases.CLOSING.matcher(page.plain(block.words())).matches()
                && block.marker().isNone()) {
            return List.of();
        }
        boolean assigning = ASSIGNING.contains(topic) || above.isPresent() && topic != Topic.FUNDING;
        List<Obligation> found = sentences.read(
                block, above, assigning ? Scope.ASSIGNING : TELLING.contains(topic) ? Scope.TELLING : Scope.DESCRIBING);
        return found.isEmpty() && above.isEmpty() && ASSIGNING.contains(topic)
                ? speaker(block).map(actor -> sentences.dated(block, actor)).orElse(List.of())
                : found;
    }

    /** Where an item of a section names nobody, whoever the item before it names. */
    private Optional<Actor> speaker(Block block) {
        return read.stream()
                .filter(work -> work.block().parent().equals(block.parent())
                        && block.parent().isPresent())
                .reduce((first, later) -> later)
                .map(work -> new Actor(work.who(), work.what(), block.words().start(), false));
    }

    /** What stands below a piece of work explains it, unless it names bodies of its own. */
    private boolean holdsDetails(Block block, List<Obligation> found) {
        return !found.isEmpty() && page.shown().charAt(block.words().end() - 1) == ':';
    }

    private boolean actsItself(Block block) {
        return new SentenceActors(page).of(block.words(), true).isPresent();
    }
}
