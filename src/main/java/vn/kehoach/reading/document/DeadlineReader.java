package vn.kehoach.reading.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.time.DateMention;
import vn.kehoach.reading.time.DateMention.Bound;
import vn.kehoach.reading.time.DateMention.Precision;

/** Which of the dates of a sentence is the one that its work is due by. */
public final class DeadlineReader {

    /** The date of something else: "tài liệu Hội nghị ngày 11/4/2020". */
    private static final Pattern OF_SOMETHING = Pattern.compile(
            ".*(?<!to chuc |khai mac |dien ra )\\b(?:hoi nghi|dai hoi|buoi le|le (?:ky niem|ra quan|khai mac|phat dong|tong ket|trao giai)|ky hop|nghi quyet|quyet dinh|ke hoach|chi thi|huong dan|giai doan|nhiem ky|nam hoc|so lieu (?:tinh )?(?:den|tu)|tinh den|ket qua nam|bao cao (?:nam|thang|quy))\\s*,?\\s*(?:vao )?\\s*$",
            Pattern.DOTALL);

    private static final Pattern HOLDING = Pattern.compile(
            "^(?:phoi hop )?(?:to chuc|tham du|tham gia|khai mac|dien ra|bao cao|gui|nop)\\b.*", Pattern.DOTALL);

    /** Words that tie the date to the work, not to the noun before it. */
    private static final Pattern LED = Pattern.compile("(?:vao|trong|truoc|hoan thanh|xong|cham nhat|thoi gian)\\b");

    private static final int LOOK_BACK = 70;

    private final Page page;
    private final Dates dates;

    public DeadlineReader(Page page, Dates dates) {
        this.page = page;
        this.dates = dates;
    }

    /** The deadline that a sentence names. */
    public Optional<DateMention> of(Span sentence) {
        List<DateMention> mentions = dates.in(sentence).stream()
                .filter(date -> date.precision() != Precision.IMPOSSIBLE)
                .filter(date -> !isRule(date) && !isBeginning(date))
                .toList();
        return mentions.stream()
                .filter(DateMention::dated)
                .filter(date -> date.bound() != Bound.ON)
                .reduce((first, later) -> later)
                .or(() -> mentions.stream()
                        .filter(DateMention::dated)
                        .filter(date -> !isOfSomething(date, sentence))
                        .filter(date -> !isYear(date))
                        .findFirst());
    }

    /** All days by which something is due ("trước ngày …", "chậm nhất …"), in the order of the text. */
    public List<DateMention> bounds(Span sentence) {
        return dates.in(sentence).stream()
                .filter(DateMention::dated)
                .filter(date -> date.bound() != Bound.ON && date.precision() != Precision.IMPOSSIBLE)
                .toList();
    }

    /** A term that comes back within the year is a rule, not a day; its first day is offered. */
    private static boolean isRule(DateMention date) {
        return date.recurrence()
                .filter(each -> each != DateMention.Recurrence.YEARLY)
                .isPresent();
    }

    /** "Từ ngày 01/7/2025" without an end says when work begins, not when it is due. */
    private boolean isBeginning(DateMention date) {
        return dates.isBeginning(date);
    }

    /** Whether a date stands there that does not exist. */
    public boolean isImpossible(Span sentence) {
        return dates.in(sentence).stream().anyMatch(date -> date.precision() == Precision.IMPOSSIBLE);
    }

    /** A term reckoned from an event, such as "trước Đại hội 10 ngày". */
    public Optional<DateMention> relative(Span sentence) {
        return dates.in(sentence).stream()
                .filter(date -> date.precision() == Precision.RELATIVE)
                .filter(date -> !date.dated())
                .findFirst();
    }

    /** How the work comes back, where it does: the words that name the day rather than those that only say how often. */
    public Optional<DateMention> recurring(Span sentence) {
        List<DateMention> rules = dates.in(sentence).stream()
                .filter(date -> date.recurrence().isPresent())
                .toList();
        return rules.stream()
                .filter(date -> date.round().orElseThrow().isComplete())
                .findFirst()
                .or(() -> rules.stream().findFirst());
    }

    private boolean isYear(DateMention date) {
        return date.precision() == Precision.PERIOD
                && date.from().isPresent()
                && date.from()
                        .get()
                        .plusDays(300)
                        .isBefore(date.to().orElse(date.from().get()));
    }

    private boolean isOfSomething(DateMention date, Span sentence) {
        int from = Math.max(sentence.start(), date.span().start() - LOOK_BACK);
        boolean holding = HOLDING.matcher(page.plain().substring(sentence.start(), sentence.end()))
                .matches();
        boolean own = LED.matcher(
                        page.plain().substring(date.span().start(), date.span().end()))
                .lookingAt();
        return !holding
                && !own
                && OF_SOMETHING
                        .matcher(page.plain().substring(from, date.span().start()))
                        .matches();
    }
}
