package vn.kehoach.reading.frame;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.reading.text.Line;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.words.Lexicon;
import vn.kehoach.reading.words.WorkWords;

/** Reads the title below the kind of document, which may take several lines. */
final class TitleReader {

    /** How the first paragraph begins. */
    private static final Pattern INTRODUCTION = Pattern.compile(
            Lexicon.any(
                    "can cu, thuc hien, nham, de, tiep tuc, trien khai, phat huy, ky niem, chao mung, huong ung, kinh gui, theo, cu the hoa, nam hoc, thi hanh"));

    private static final int LONGEST = 600;

    /** What a title may have, however it came in. */
    private static final int MOST = 1_000;

    private static final int SENTENCE = 90;

    private final Page page;
    private final List<Line> lines;
    private int next;
    private int start = -1;
    private int end = -1;

    TitleReader(Page page, List<Line> lines, Optional<Integer> kindLine, Optional<Span> kind) {
        this.page = page;
        this.lines = lines;
        if (kindLine.isEmpty()) {
            return;
        }
        next = kindLine.get() + 1;
        Span rest = page.trimmed(
                kind.orElseThrow().end(), lines.get(kindLine.get()).span().end());
        if (rest.start() < rest.end()) {
            start = rest.start();
            end = rest.end();
        }
        while (next < lines.size() && belongs(lines.get(next))) {
            start = start < 0 ? lines.get(next).span().start() : start;
            end = lines.get(next).span().end();
            next++;
        }
    }

    Optional<Header.Part> title() {
        return start < 0 || start >= end
                ? Optional.empty()
                : Optional.of(new Header.Part(
                        page.words(start, atMost(end)).replaceFirst("(?iu)^(?:v/v|về việc)\\s*:?\\s+", ""),
                        new Span(start, atMost(end))));
    }

    private int atMost(int place) {
        return Math.min(place, start + MOST);
    }

    int bodyLine() {
        return next;
    }

    private boolean belongs(Line line) {
        String plain = page.plain(line.span());
        boolean sentence =
                plain.length() > SENTENCE && (plain.endsWith(";") || plain.endsWith(".") || plain.endsWith(":"));
        if (!line.marker().isNone() || sentence || plain.startsWith("(") || plain.startsWith("can cu")) {
            return false;
        }
        if (start < 0) {
            return plain.length() < LONGEST;
        }
        boolean introduces =
                WorkWords.at(INTRODUCTION, page.plain(), line.span().start()) && plain.length() > SENTENCE;
        boolean goesOn = !line.afterBlank()
                || Character.isLowerCase(line.span().in(page.shown()).charAt(0));
        return goesOn && !introduces && end - start + plain.length() < LONGEST;
    }
}
