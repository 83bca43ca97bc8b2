package vn.kehoach.reading.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.reading.document.Dates;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.time.DateMention;
import vn.kehoach.reading.words.BodyWords;

/** Reads the documents that the introduction names, those within quotation marks too. */
public final class BasisReader {

    private static final Pattern NUMBERED = Pattern.compile(
            "(?u)số\\s*:?\\s*(?<number>\\d{1,5}\\s?(?:-\\s?[\\p{Lu}\\d][\\p{L}\\d]*)?/[\\p{L}\\d&-]+(?:/[\\p{L}\\d&-]+)*|\\d{1,5}-\\p{Lu}[\\p{L}]{1,6}(?:/[\\p{L}\\d-]+)?)");
    private static final Pattern DATED = Pattern.compile("\\s*,?\\s*(?:ban hanh )?(?=ngay|\\d)");
    private static final Pattern OF = Pattern.compile("\\s*,?\\s*cua\\s+");
    private static final Pattern ISSUER_END = Pattern.compile(
            "[;,.:()“”\"]|\\b(?:ve|quy dinh|huong dan|ban hanh|phe duyet|sua doi|v/v|giua|va)\\s|\\bnam \\d{4}\\b|\\btrien khai\\b");
    private static final Pattern UNNUMBERED = Pattern.compile("^(?:can cu|thuc hien|theo)\\s+");

    /** No introduction names more documents, and none of them at greater length. */
    private static final int MOST = 200;

    private static final int LONGEST = 800;
    private static final int DATE_LENGTH = 80;

    private final Page page;
    private final Dates dates;

    public BasisReader(Page page, Dates dates) {
        this.page = page;
        this.dates = dates;
    }

    public List<Basis> in(List<Span> paragraphs) {
        List<Basis> bases = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            int before = bases.size();
            Matcher number = NUMBERED.matcher(page.shown()).region(paragraph.start(), paragraph.end());
            while (bases.size() < MOST && number.find()) {
                bases.add(numbered(number, paragraph));
            }
            if (bases.size() == before) {
                unnumbered(paragraph).ifPresent(bases::add);
            }
        }
        return bases;
    }

    private Basis numbered(Matcher number, Span paragraph) {
        int end = number.end("number");
        Optional<DateMention> date = date(end, paragraph.end());
        int afterDate = date.map(each -> each.span().end()).orElse(end);
        Matcher of = OF.matcher(page.plain()).region(afterDate, paragraph.end());
        Optional<String> issuer = of.lookingAt() ? Optional.of(issuer(of.end(), paragraph.end())) : Optional.empty();
        int start = titleStart(number.start(), paragraph.start());
        int stop = clauseEnd(afterDate, paragraph.end());
        return new Basis(
                page.words(start, stop),
                Optional.of(page.words(number.start("number"), end)),
                date.flatMap(DateMention::to),
                issuer,
                new Span(start, stop));
    }

    private Optional<DateMention> date(int from, int limit) {
        Matcher gap = DATED.matcher(page.plain()).region(from, limit);
        return gap.lookingAt()
                ? dates.all(new Span(from, Math.min(limit, gap.end() + DATE_LENGTH))).stream()
                        .filter(date -> date.span().start() <= gap.end() + 1)
                        .filter(DateMention::dated)
                        .findFirst()
                : Optional.empty();
    }

    private String issuer(int from, int limit) {
        int last = Math.min(limit, from + LONGEST);
        Matcher end = ISSUER_END.matcher(page.plain()).region(from, last);
        while (end.find()) {
            if (!belongsToName(end)) {
                return page.words(from, end.start());
            }
        }
        return page.words(from, last);
    }

    /** "Sở Giáo dục và Đào tạo", "Sở Văn hóa, Thể thao và Du lịch". */
    private boolean belongsToName(Matcher end) {
        boolean joint = end.group().startsWith("va")
                || end.group().equals(",") && end.end() < page.shown().length() - 1;
        int next = end.group().equals(",") ? end.end() + 1 : end.end();
        return joint
                && next < page.shown().length()
                && Character.isUpperCase(page.shown().charAt(next))
                && !BodyWords.isHead(page, next)
                && !page.plain().startsWith("ban hanh", next);
    }

    /** "Kế hoạch số …": the kind of the document stands before its number. */
    private int titleStart(int number, int paragraph) {
        int start = number;
        int first = Math.max(paragraph, number - LONGEST);
        while (start > first && ";,“\"(".indexOf(page.shown().charAt(start - 1)) < 0) {
            start--;
        }
        Matcher opening = UNNUMBERED.matcher(page.plain()).region(start, number);
        return opening.lookingAt() ? opening.end() : start;
    }

    private int clauseEnd(int from, int limit) {
        int end = from;
        int last = Math.min(limit, from + LONGEST);
        while (end < last && ";”\"".indexOf(page.shown().charAt(end)) < 0 && !isNextClause(end, limit)) {
            end++;
        }
        return end;
    }

    /** ", Ban Thường vụ Tỉnh đoàn ban hành …" */
    private boolean isNextClause(int place, int limit) {
        boolean stop = ",.".indexOf(page.shown().charAt(place)) >= 0 && place + 2 < limit && page.isGap(place + 1);
        return stop && Character.isUpperCase(page.shown().charAt(place + 2)) && BodyWords.isHead(page, place + 2);
    }

    private Optional<Basis> unnumbered(Span paragraph) {
        Matcher opening = UNNUMBERED.matcher(page.plain()).region(paragraph.start(), paragraph.end());
        if (!opening.lookingAt()) {
            return Optional.empty();
        }
        int end = opening.end();
        int last = Math.min(paragraph.end(), end + LONGEST);
        while (end < last && ";,.".indexOf(page.shown().charAt(end)) < 0) {
            end++;
        }
        Span span = new Span(opening.end(), end);
        return Optional.of(new Basis(page.words(span), Optional.empty(), Optional.empty(), Optional.empty(), span));
    }
}
