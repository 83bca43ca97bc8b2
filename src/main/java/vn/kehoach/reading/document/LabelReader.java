package vn.kehoach.reading.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.words.SectionWords;

/** Finds what stands behind labels such as "Thời gian:" and "Địa điểm:", in the same line or in those below. */
public final class LabelReader {

    private static final String MORE =
            "(?:\\s+(?:to chuc|dien ra|thuc hien|du kien|hoi nghi|chu tri|tham du|dai hoi|khai mac|trien khai|le|doi thoai|dai bieu|ton vinh|chinh thuc))*";

    private static final Pattern LEADS =
            Pattern.compile("(?:co quan|don vi|bo phan)? ?(?:chu tri|thuc hien|phoi hop)[a-z ]{0,20}:");

    private final Page page;
    private final Topics topics;
    private final Outline outline;

    public LabelReader(Page page, Topics topics, Outline outline) {
        this.page = page;
        this.topics = topics;
        this.outline = outline;
    }

    /** The first block that begins with the label and has a value. */
    public Optional<Label> first(String label) {
        return all(label).findFirst();
    }

    /** All blocks that begin with the label and have a value. */
    public Stream<Label> all(String label) {
        Pattern pattern = Pattern.compile(
                "^(?:" + label.replace(" ", "\\s+") + ")" + MORE
                        + "(?<rest>\\s*(?:[-–,]|va)\\s*(?:dia diem|hinh thuc|thanh phan|so luong)[a-z ]*)?\\s*(?<colon>[:\\t(]|$)?\\s*");
        return outline.blocks()
                .filter(block -> topics.of(block) != SectionWords.Topic.ASSIGNMENT
                        && topics.of(block) != SectionWords.Topic.PURPOSE
                        && !(topics.of(block) == SectionWords.Topic.TIMELINE
                                && block.children().size() > 1))
                .map(block -> label(block, pattern))
                .flatMap(Optional::stream)
                .filter(found -> !belongsToTask(found.block()));
    }

    private Optional<Label> label(Block block, Pattern pattern) {
        Span words = block.words();
        Matcher found = pattern.matcher(page.plain().substring(words.start(), words.end()));
        if (!found.find() || found.group("colon") == null) {
            return Optional.empty();
        }
        boolean several = found.group("rest") != null;
        boolean open = "(".equals(found.group("colon"));
        int from = words.start() + (open ? found.start("colon") : found.end());
        boolean bare = from >= words.end();
        return bare && (several || block.children().isEmpty())
                        || bare && block.children().stream().anyMatch(child -> labelled(child, pattern))
                ? Optional.empty()
                : Optional.of(new Label(
                        block,
                        page.trimmed(from, words.end()),
                        page.trimmed(from, block.whole().end())));
    }

    /** The time of a task among others, beside the body that leads it. */
    private boolean belongsToTask(Block block) {
        return block.parent().stream()
                .flatMap(parent -> parent.children().stream())
                .anyMatch(sibling -> LEADS.matcher(page.plain(sibling.words())).lookingAt());
    }

    private boolean labelled(Block child, Pattern pattern) {
        return pattern.matcher(page.plain(child.words())).lookingAt();
    }

    /**
     * A label and what it names.
     *
     * @param value in the same line, empty where it stands below
     * @param whole with what stands below
     */
    public record Label(Block block, Span value, Span whole) {

        Span told() {
            return value.start() < value.end() ? value : whole;
        }
    }
}
