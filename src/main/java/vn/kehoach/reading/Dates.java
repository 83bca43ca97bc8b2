package vn.kehoach.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.reading.time.DateGrammar;
import vn.kehoach.reading.time.DateMention;
import vn.kehoach.reading.time.YearFrame;

/** The dates of a document, by place. */
final class Dates {

    /** The date of another document: "Kế hoạch số 280-KH/TĐTN-TCKT, ngày 04/12/2020". */
    private static final Pattern OF_A_DOCUMENT = Pattern.compile(
            ".*(?:\\bso\\s*:?\\s*\\d\\S*(?:\\s*[-/]\\s*\\S+)?|\\d+[-/][a-z\\d]+[-/a-z\\d]*)\\s*,?\\s*(?:ban hanh|ky)?\\s*$",
            Pattern.DOTALL);

    private static final Pattern BEGINNING = Pattern.compile("\\b(?:tu|ke tu|bat dau tu|sau)\\s+(?:ngay\\s+)?$");

    private static final int LOOK_BACK = 60;

    private final Page page;
    private final YearFrame frame;
    private final Map<Span, List<DateMention>> known = new HashMap<>();

    Dates(Page page, YearFrame frame) {
        this.page = page;
        this.frame = frame;
    }

    YearFrame frame() {
        return frame;
    }

    /** All dates there that are not those of other documents. */
    List<DateMention> in(Span span) {
        return all(span).stream().filter(date -> !isOfDocument(date, span)).toList();
    }

    /** All dates there. */
    List<DateMention> all(Span span) {
        return known.computeIfAbsent(span, this::find);
    }

    private List<DateMention> find(Span span) {
        return DateGrammar.find(page.shown().substring(span.start(), span.end()).replace('\n', ' '), frame).stream()
                .map(date -> date.movedBy(span.start()))
                .toList();
    }

    /** The first that can be tracked. */
    Optional<DateMention> first(Span span) {
        return in(span).stream().filter(DateMention::dated).findFirst();
    }

    /** Whether the words before a day make it the first of a time without an end. */
    boolean isBeginning(DateMention date) {
        int from = Math.max(0, date.span().start() - LOOK_BACK);
        boolean coarse =
                date.precision() == DateMention.Precision.DAY || date.precision() == DateMention.Precision.MONTH;
        return coarse
                && date.from()
                        .filter(first ->
                                date.to().filter(last -> isOneStep(first, last)).isPresent())
                        .isPresent()
                && BEGINNING
                        .matcher(page.plain().substring(from, date.span().start()))
                        .find();
    }

    /** A day, or a month. */
    private static boolean isOneStep(java.time.LocalDate first, java.time.LocalDate last) {
        return !last.isAfter(first.plusDays(31));
    }

    private boolean isOfDocument(DateMention date, Span span) {
        int from = Math.max(span.start(), date.span().start() - LOOK_BACK);
        return OF_A_DOCUMENT
                .matcher(page.plain().substring(from, date.span().start()))
                .matches();
    }
}
