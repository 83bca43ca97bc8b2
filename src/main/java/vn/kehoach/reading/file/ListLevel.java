package vn.kehoach.reading.file;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * How one level of a list writes its numbers.
 *
 * @param format for instance {@code decimal}, {@code upperRoman}, {@code bullet}
 * @param pattern the text around the numbers, for instance {@code %1.%2.}
 */
record ListLevel(String format, String pattern, int start) {

    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LETTERS = 26;

    static ListLevel of(Element definition, int level) {
        return definition == null
                ? new ListLevel("none", "", 1)
                : Elements.children(definition)
                        .filter(each -> "lvl".equals(each.getLocalName())
                                && Elements.number(each, "ilvl").orElse(-1) == level)
                        .findFirst()
                        .map(ListLevel::of)
                        .orElse(new ListLevel("none", "", 1));
    }

    private static ListLevel of(Element level) {
        return new ListLevel(
                text(level, "numFmt", "decimal"),
                text(level, "lvlText", ""),
                Elements.child(level, "start")
                        .flatMap(each -> Elements.number(each, "val"))
                        .orElse(1));
    }

    private static String text(Element level, String name, String otherwise) {
        return Elements.child(level, name).flatMap(Elements::value).orElse(otherwise);
    }

    String marker(IntUnaryOperator countOf, IntFunction<ListLevel> levels) {
        if (format.equals("bullet")) {
            return pattern.equals("+") ? "+" : "-";
        }
        if (format.equals("none")) {
            return "";
        }
        return PLACE.matcher(pattern)
                .replaceAll(place ->
                        Matcher.quoteReplacement(number(Integer.parseInt(place.group(1)) - 1, countOf, levels)));
    }

    private static String number(int level, IntUnaryOperator countOf, IntFunction<ListLevel> levels) {
        return levels.apply(level).written(countOf.applyAsInt(level));
    }

    private String written(int number) {
        return switch (format) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(number, 'A');
            case "lowerLetter" -> letter(number, 'a');
            case "decimalZero" -> (number < 10 ? "0" : "") + number;
            default -> String.valueOf(number);
        };
    }

    /** Word goes on with aa behind z. */
    private static String letter(int number, char first) {
        int safe = Math.max(1, Math.min(number, 1_000));
        return String.valueOf((char) (first + (safe - 1) % LETTERS)).repeat((safe - 1) / LETTERS + 1);
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = Math.max(1, Math.min(number, 3_999));
        for (int n = 0; n < ROMAN.length; n++) {
            for (; rest >= ROMAN_VALUES[n]; rest -= ROMAN_VALUES[n]) {
                roman.append(ROMAN[n]);
            }
        }
        return roman.toString();
    }
}
