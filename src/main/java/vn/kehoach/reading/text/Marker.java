package vn.kehoach.reading.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line begins with: a number, a letter, a dash.
 *
 * @param rank how high it stands
 * @param label the number, letter or sign itself
 * @param end where the words begin
 */
public record Marker(Rank rank, String label, int end) {

    /** From high to low; dashes, stars and dots have no order of their own and nest as they come. */
    public enum Rank {
        PART,
        CAPITAL,
        ROMAN,
        NUMBER,
        SECOND,
        THIRD,
        LETTER,
        NONE,
        BULLET
    }

    private record Shape(Rank rank, Pattern pattern) {}

    private static final List<Shape> SHAPES = List.of(
            new Shape(
                    Rank.PART,
                    Pattern.compile("(?i)((?:Phần|Chương)\\s+(?:thứ\\s+)?(?:[IVX]+|\\d+|nhất|hai|ba|tư))\\b[.:]?\\s*")),
            new Shape(Rank.ROMAN, Pattern.compile("(?i)(Điều\\s+\\d{1,2})[.:]\\s*")),
            new Shape(
                    Rank.ROMAN,
                    Pattern.compile("(?!V/V)([IVX]{1,5})(?:\\s*[.)]|/(?=\\s|\\p{Lu})|\\s*[-–])\\s*(?=[\\p{L}“\"(])")),
            new Shape(Rank.CAPITAL, Pattern.compile("([A-H])[./]\\s+(?=\\p{Lu}{2}|\\p{Lu}\\s)")),
            new Shape(Rank.THIRD, Pattern.compile("(\\d{1,2}\\.\\d{1,2}\\.\\d{1,2})[.)]?\\s*(?=[\\p{L}“\"(])")),
            new Shape(
                    Rank.SECOND,
                    Pattern.compile("(\\d{1,2}\\.\\d{1,2})(?:[.)]\\s*|\\s*[-–]\\s*|\\s+)(?=[\\p{L}“\"(])")),
            new Shape(
                    Rank.NUMBER,
                    Pattern.compile("(\\d{1,2})(?:\\s*[.)]\\s*|/\\s+|/(?=\\p{Lu})|\\s*[-–]\\s+)(?=[\\p{L}“\"(])")),
            new Shape(Rank.LETTER, Pattern.compile("([a-zđ])[).]\\s*(?=[\\p{L}“\"(\\d])")),
            new Shape(Rank.BULLET, Pattern.compile("[-–]\\s*([+])\\s*(?=\\S)")),
            new Shape(Rank.BULLET, Pattern.compile("([-–—+•·●▪■◦○➢➤►✓❖♦§*\uF0B7\uF0A7\uF02D])\\s*(?=[^\\s\\-–*])")),
            new Shape(Rank.BULLET, Pattern.compile("(o)\\s+(?=\\p{Lu})")));

    /** The second half of "2016 - 2020" broken over two lines is no item. */
    private static final Pattern BROKEN_PERIOD = Pattern.compile("[-–]\\s*\\d{4}\\b.*", Pattern.DOTALL);

    static Marker at(Page page, Span line) {
        String words = line.in(page.shown());
        if (BROKEN_PERIOD.matcher(words).matches()) {
            return new Marker(Rank.NONE, "", line.start());
        }
        for (Shape shape : SHAPES) {
            Matcher found = shape.pattern().matcher(words);
            if (found.lookingAt()) {
                return new Marker(shape.rank(), label(found.group(1)), line.start() + found.end());
            }
        }
        return new Marker(Rank.NONE, "", line.start());
    }

    private static String label(String sign) {
        return "–—".contains(sign) ? "-" : sign;
    }

    public boolean isNone() {
        return rank == Rank.NONE;
    }

    public boolean isBullet() {
        return rank == Rank.BULLET;
    }
}
