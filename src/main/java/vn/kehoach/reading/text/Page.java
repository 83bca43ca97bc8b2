package vn.kehoach.reading.text;

import java.util.List;
import java.util.regex.Pattern;

/** A document in three layers with the same places: as written, without marks of bold print, and in plain letters. */
public final class Page {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** So many lines that begin in the middle of a sentence make a habit. */
    private static final int HABIT = 10;

    private final String text;
    private final String shown;
    private final String plain;
    private final List<Line> lines;
    private final boolean marked;
    private final boolean wrapped;
    private final Budget budget;

    private Page(String text, Budget budget) {
        this.text = text;
        this.budget = budget;
        BoldMarks marks = new BoldMarks(text);
        this.shown = marks.shown();
        this.plain = PlainLetters.of(shown).replace('\n', ' ').replace('\t', ' ');
        this.marked = shown.chars()
                                .filter(letter -> letter > 127 && Character.isLetter(letter))
                                .count()
                        * 30
                > shown.length();
        this.lines = LineSplitter.split(this, marks.breaks());
        this.wrapped = isBroken();
    }

    /** Whether it is broken at the width of a page, with empty lines between its paragraphs. */
    private boolean isBroken() {
        long broken = lines.stream()
                .filter(line -> !line.afterBlank()
                        && line.marker().isNone()
                        && isSmall(line.span().start()))
                .count();
        long items = lines.stream().filter(line -> !line.marker().isNone()).count();
        long close = lines.stream()
                .filter(line -> !line.marker().isNone() && !line.afterBlank())
                .count();
        return broken >= HABIT && broken * 4 >= lines.size() && close * 8 <= items;
    }

    public static Page of(String raw, Budget budget) {
        return new Page(CleanText.of(raw), budget);
    }

    public Budget budget() {
        return budget;
    }

    public String text() {
        return text;
    }

    public String shown() {
        return shown;
    }

    public String plain() {
        return plain;
    }

    public List<Line> lines() {
        return lines;
    }

    /** The words at that place, with single spaces. */
    public String words(Span span) {
        budget.step();
        return SPACES.matcher(shown.substring(span.start(), span.end()))
                .replaceAll(" ")
                .strip();
    }

    public String words(int start, int end) {
        return words(new Span(start, Math.max(start, end)));
    }

    /** The same in plain letters. */
    public String plain(Span span) {
        budget.step();
        return SPACES.matcher(plain.substring(span.start(), span.end()))
                .replaceAll(" ")
                .strip();
    }

    /** The place without white space and separators around it. */
    public Span trimmed(int start, int end) {
        int from = start;
        int to = Math.max(start, end);
        while (from < to && (isGap(from) || ",;".indexOf(shown.charAt(from)) >= 0)) {
            from++;
        }
        while (to > from && (isGap(to - 1) || ",;:".indexOf(shown.charAt(to - 1)) >= 0)) {
            to--;
        }
        return new Span(from, to);
    }

    /** Where that sign stands next before the limit; negative where it does not. */
    public int next(char sign, int from, int limit) {
        for (int place = Math.max(0, from); place < limit; place++) {
            if (shown.charAt(place) == sign) {
                return place;
            }
        }
        return -1;
    }

    public boolean isGap(int place) {
        return Character.isWhitespace(shown.charAt(place));
    }

    /** Whether the text has the marks of Vietnamese; some copies have lost them. */
    public boolean isMarked() {
        return marked;
    }

    /** Whether each paragraph is broken at the width of a page and an empty line stands between paragraphs. */
    public boolean isWrapped() {
        return wrapped;
    }

    /** Whether a small letter stands there. */
    public boolean isSmall(int place) {
        return place < shown.length() && Character.isLowerCase(shown.charAt(place));
    }

    /** Whether the letters at that place are all capitals. */
    public boolean inCapitals(Span span) {
        String words = span.in(shown);
        long letters = words.chars().filter(Character::isLetter).count();
        long small = words.chars().filter(Character::isLowerCase).count();
        return letters > 1 && small * 12 <= letters;
    }
}
