package vn.kehoach.reading.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.reading.document.Dates;
import vn.kehoach.reading.document.DeadlineReader;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.words.NameReader;
import vn.kehoach.reading.words.Names;
import vn.kehoach.reading.words.WorkWords;

/** Cuts a sentence at the semicolons behind which other work begins: of another body, or with a date of its own. */
final class Clauses {

    private static final Pattern PERIODIC =
            Pattern.compile("(?:dinh ky|hang (?:nam|quy|thang|tuan)).{0,60}\\b(?:bao cao|gui|nop)\\b");

    /** Fewer letters beside a date say nothing else. */
    private static final int MORE_LETTERS = 6;

    private static final int NAMES_LENGTH = 140;

    private final Page page;
    private final DeadlineReader deadlines;
    private final Dates dates;

    Clauses(Page page, Dates dates, DeadlineReader deadlines) {
        this.page = page;
        this.dates = dates;
        this.deadlines = deadlines;
    }

    List<Span> of(Span sentence) {
        List<Span> clauses = new ArrayList<>();
        int start = sentence.start();
        boolean dated = dates.in(sentence).size() > 1;
        for (int place = start; place < sentence.end(); place++) {
            char letter = page.shown().charAt(place);
            if (letter == ';' && isCut(start, place, sentence.end())
                    || letter == ',' && dated && isSecondDate(start, place, sentence.end())) {
                clauses.add(page.trimmed(start, place));
                start = place + 1;
            }
        }
        clauses.add(page.trimmed(start, sentence.end()));
        return clauses.stream().filter(clause -> clause.start() < clause.end()).toList();
    }

    /** "Sở A; Báo B; Đài C: tăng cường …": names side by side before their colon. */
    private boolean isNameBefore(Span before, Span behind) {
        int colon = page.next(':', behind.start(), Math.min(behind.end(), behind.start() + NAMES_LENGTH));
        return colon > 0 && page.plain(new Span(before.start(), colon)).indexOf('.') < 0 && isNames(before);
    }

    private boolean isNames(Span words) {
        int last = page.shown().lastIndexOf(';', words.end() - 1);
        Span name = last > words.start() ? page.trimmed(last + 1, words.end()) : words;
        return NameReader.at(page, name.start(), name.end())
                        .filter(names -> names.span().end() >= name.end())
                        .isPresent()
                && (name == words || isNames(page.trimmed(words.start(), last)));
    }

    private boolean isCut(int start, int semicolon, int limit) {
        Span before = page.trimmed(start, semicolon);
        Span behind = page.trimmed(semicolon + 1, limit);
        if (behind.start() >= behind.end() || isNameBefore(before, behind)) {
            return false;
        }
        boolean acts = NameReader.at(page, behind.start(), behind.end())
                .filter(Names::closed)
                .filter(names -> names.end() < behind.end())
                .isPresent();
        boolean report = PERIODIC.matcher(page.plain())
                .region(behind.start(), behind.end())
                .lookingAt();
        return acts
                || report
                || WorkTest.SENT.matcher(page.plain(behind)).find() && isDated(firstClause(behind))
                || startsOther(behind) && isDated(before) && isDated(firstClause(behind));
    }

    /** "báo cáo sơ kết trước ngày …, báo cáo tổng kết trước ngày …" */
    private boolean isSecondDate(int start, int comma, int limit) {
        Span before = page.trimmed(start, comma);
        Span behind = page.trimmed(comma + 1, limit);
        return behind.start() < behind.end()
                && startsOther(behind)
                && isDated(before)
                && saysMore(before)
                && isDated(behind);
    }

    /** "Định kỳ hằng quý, …" is no clause of its own. */
    private boolean saysMore(Span clause) {
        int dated = dates.in(clause).stream()
                .mapToInt(date -> date.span().end() - date.span().start())
                .sum();
        return clause.end() - clause.start() - dated > MORE_LETTERS;
    }

    private Span firstClause(Span behind) {
        int end = page.next(';', behind.start(), behind.end());
        return end < 0 ? behind : new Span(behind.start(), end);
    }

    private boolean isDated(Span clause) {
        return deadlines.of(clause).isPresent() || deadlines.recurring(clause).isPresent();
    }

    private boolean startsOther(Span behind) {
        return WorkWords.startsWithWork(page, behind.start()) && !page.plain().startsWith("hoan thanh", behind.start());
    }
}
