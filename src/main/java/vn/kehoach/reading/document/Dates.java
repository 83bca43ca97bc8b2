package vn.kehoach.reading.document;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.time.DateGrammar;
import vn.kehoach.reading.time.DateMention;
import vn.kehoach.reading.time.YearFrame;

/** The dates of a document, by place. */
public final class Dates {

    /** The date of another document: "Kế hoạch số 280-KH/TĐTN-TCKT, ngày 04/12/2020". */
    private static final Pattern OF_A_DOCUMENT = Pattern.compile(
            ".*(?:\\bso\\s*:?\\s*\\d\\S*(?:\\s*[-/]\\s*\\S+)?|\\d+[-/][a-z\\d]+[-/a-z\\d]*)\\s*,?\\s*(?:ban hanh|ky)?\\s*$",
            Pattern.DOTALL);

    private static final Pattern BEGINNING = Pattern.compile("\\b(?:tu|ke tu|bat dau tu|sau)\\s+(?:ngay\\s+)?$");

    private static final int LOOK_BACK = 60;

    /** From so many letters on the dates of a part are taken from those of the whole. */
    private static final int LONG = 600;

    private final Page page;
    private final YearFrame frame;
    private final Map<Span, List<DateMention>> known = new HashMap<>();
    private final TreeMap<Integer, Span> longest = new TreeMap<>();
    private final Map<Integer, Boolean> ofDocument = new HashMap<>();
    private final Map<DateMention, Boolean> begins = new IdentityHashMap<>();

    public Dates(Page page, YearFrame frame) {
        this.page = page;
        this.frame = frame;
    }

    public YearFrame frame() {
        return frame;
    }

    /** All dates there that are not those of other documents. */
    public List<DateMention> in(Span span) {
        return all(span).stream().filter(date -> !isOfDocument(date, span)).toList();
    }

    /** All dates there. */
    public List<DateMention> all(Span span) {
        List<DateMention> dates = known.get(span);
        if (dates == null) {
            dates = around(span).map(whole -> within(whole, span)).orElseGet(() -> find(span));
            known.put(span, dates);
            if (span.end() - span.start() >= LONG) {
                longest.merge(span.start(), span, (one, other) -> one.end() >= other.end() ? one : other);
            }
        }
        return dates;
    }

    /** Of a part of many words the dates that were read in the whole, which is not gone through once for each part. */
    private Optional<Span> around(Span span) {
        return span.end() - span.start() < LONG
                ? Optional.empty()
                : Optional.ofNullable(longest.floorEntry(span.start()))
                        .map(Map.Entry::getValue)
                        .filter(whole -> whole.contains(span));
    }

    private List<DateMention> within(Span whole, Span part) {
        return known.get(whole).stream()
                .filter(date -> part.contains(date.span()))
                .toList();
    }

    private List<DateMention> find(Span span) {
        page.budget().step();
        return DateGrammar.find(page.shown().substring(span.start(), span.end()).replace('\n', ' '), frame).stream()
                .map(date -> date.movedBy(span.start()))
                .toList();
    }

    /** The first that can be tracked. */
    public Optional<DateMention> first(Span span) {
        return in(span).stream().filter(DateMention::dated).findFirst();
    }

    /** Whether the words before a day make it the first of a time without an end. */
    public boolean isBeginning(DateMention date) {
        return begins.computeIfAbsent(date, this::begins);
    }

    private boolean begins(DateMention date) {
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
        int from = date.span().start() - LOOK_BACK;
        return from < span.start()
                ? namesDocument(span.start(), date.span().start())
                : ofDocument.computeIfAbsent(date.span().start(), start -> namesDocument(start - LOOK_BACK, start));
    }

    private boolean namesDocument(int from, int to) {
        return OF_A_DOCUMENT.matcher(page.plain().substring(from, to)).matches();
    }
}
