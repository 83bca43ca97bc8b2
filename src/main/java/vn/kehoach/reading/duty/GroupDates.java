package vn.kehoach.reading.duty;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.reading.document.Block;
import vn.kehoach.reading.document.Dates;
import vn.kehoach.reading.document.DeadlineReader;
import vn.kehoach.reading.document.Outline;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.time.DateMention;
import vn.kehoach.reading.words.WordWeights;

/** A date that one line gives to several items: to those that it describes, and to no others. */
public final class GroupDates {

    private static final Pattern GROUP = Pattern.compile(
            "^(?:rieng )?(?:tat ca |toan bo )?(?:cac|nhung|moi|toan bo|(?=cong tac|moi viec|viec)) ?(?<noun>noi dung|cong viec|cong tac|nhiem vu|phan viec|viec|san pham|bao cao|tai lieu|hang muc)(?<of>(?: [a-z,\\-()]+){0,14}?) ?,? ?(?:can |phai |duoc |de nghi )?(?:hoan thanh|hoan tat|thuc hien xong|xong|gui|nop|thuc hien)\\b.*");

    private static final Pattern ABOVE = Pattern.compile("\\b(?:neu|noi|o|ke) tren\\b|\\btren day\\b");
    private static final Pattern MARKING = Pattern.compile(
            "\\b(?:tren|neu tren|noi tren|nay|duoc giao|duoc phan cong|phu trach|cua minh|cua don vi|lien quan|sau|cu the|da neu|chuan bi phai|cac)\\b");

    /** Kinds of work as such lines call them, and the words of the items that belong to each. */
    private static final List<Pattern[]> FAMILIES = List.of(
            family("tham muu|de xuat", "tham muu|de xuat|gioi thieu|kien nghi|gop y|xay dung|du thao|soan|bao cao"),
            family("bao cao|so lieu", "bao cao|so lieu|tong hop|gui|thong ke"),
            family("chuan bi|hau can", "chuan bi|hau can|co so vat chat|am thanh|trang tri|le tan|in an|tai lieu"),
            family(
                    "tuyen truyen|truyen thong",
                    "tuyen truyen|truyen thong|bao chi|phim|phong su|dang tai|fanpage|website"));

    private final Page page;
    private final DeadlineReader deadlines;

    public GroupDates(Page page, Dates dates) {
        this.page = page;
        this.deadlines = new DeadlineReader(page, dates);
    }

    private static Pattern[] family(String named, String items) {
        return new Pattern[] {Pattern.compile("\\b(?:" + named + ")\\b"), Pattern.compile("\\b(?:" + items + ")\\b")};
    }

    /** Whether a line does nothing but give a date to others. */
    boolean isGroup(Block block) {
        return matcher(block.words()).matches() && deadlines.of(block.words()).isPresent();
    }

    /** Gives the dates to the items that stand before such lines under the same heading, or below a heading with a date. */
    public void apply(Outline outline, List<Obligation> all) {
        outline.blocks().filter(this::isGroup).forEach(block -> give(block, all));
        outline.blocks().filter(block -> !block.children().isEmpty()).forEach(block -> giveBelow(block, all));
    }

    private Matcher matcher(Span words) {
        return GROUP.matcher(page.plain(words));
    }

    private void give(Block block, List<Obligation> all) {
        DateMention date = deadlines.of(block.words()).orElseThrow();
        Matcher group = matcher(block.words());
        group.matches();
        String of = MARKING.matcher(group.group("of")).replaceAll(" ").strip();
        String described =
                of.isEmpty() && List.of("bao cao", "tai lieu").contains(group.group("noun")) ? group.group("noun") : of;
        boolean whole = block.marker().isNone()
                && ABOVE.matcher(page.plain(block.words())).find();
        all.stream()
                .filter(work -> whole ? sameSection(work.block(), block) : stands(work.block(), block))
                .filter(work -> work.deadline().isEmpty())
                .forEach(work -> {
                    boolean ownDate = work.uncertain().contains("due");
                    if (!ownDate && (described.isEmpty() || describes(described, page.plain(work.what())))) {
                        work.isDue(date);
                    } else {
                        date.due().ifPresent(work::mayBeDue);
                    }
                });
    }

    /** "Các nội dung nêu trên" below the last item speaks of the whole section. */
    private static boolean sameSection(Block item, Block line) {
        return item.span().start() < line.span().start() && top(item) == top(line);
    }

    private static Block top(Block block) {
        return block.above().reduce((nearer, higher) -> higher).orElse(block);
    }

    private static boolean stands(Block item, Block line) {
        return item != line
                        && item.parent().equals(line.parent())
                        && item.span().start() < line.span().start()
                || item != line
                        && item.above()
                                .anyMatch(above -> above.parent().equals(line.parent())
                                        && above.span().start() < line.span().start());
    }

    private static boolean describes(String described, String what) {
        for (Pattern[] family : FAMILIES) {
            if (family[0].matcher(described).find()) {
                String opening = what.length() > 40 ? what.substring(0, 40) : what;
                return family[1].matcher(opening).find();
            }
        }
        return WordWeights.words(what).containsAll(WordWeights.words(described));
    }

    /** "1. Văn phòng (hoàn thành trước ngày 20/3):" */
    private void giveBelow(Block heading, List<Obligation> all) {
        boolean owed = all.stream().anyMatch(work -> work.block() == heading);
        Optional<DateMention> date = owed
                ? Optional.empty()
                : deadlines.of(heading.words()).filter(named -> named.bound() != DateMention.Bound.ON);
        date.ifPresent(named -> all.stream()
                .filter(work -> work.block().above().anyMatch(above -> above == heading))
                .filter(work -> work.deadline().isEmpty())
                .forEach(work -> work.isDue(named)));
    }
}
