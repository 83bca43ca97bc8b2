package vn.kehoach.reading.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.kehoach.reading.text.PlainLetters;
import vn.kehoach.reading.text.Span;

/** Finds the days of the lunar calendar that a document names. */
public final class LunarGrammar {

    /** Giáp Thìn, Ất Tỵ: the names of the lunar years. */
    static final String YEAR =
            "((?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy)\\s+(?:ty|suu|dan|mao|thin|ngo|mui|than|dau|tuat|hoi))";

    private static final Pattern DAY =
            Pattern.compile("\\b(?:mung|mong|ngay|ram)\\s+(\\d{1,2})\\s*(?:(tet)|(?:thang\\s+|/)(gieng|chap|\\d{1,2}))"
                    + "(?:\\s*\\(?\\s*(am lich))?(?:[\\s,]*(?:nam\\s+)?" + YEAR + ")?");

    private LunarGrammar() {}

    /** All mentions in their order; places are those of the text, which must be in NFC. */
    public static List<LunarMention> find(String text) {
        return DAY.matcher(PlainLetters.of(text))
                .results()
                .filter(LunarGrammar::isLunar)
                .map(match -> of(match, text))
                .filter(mention ->
                        mention.day() >= 1 && mention.day() <= 30 && mention.month() >= 1 && mention.month() <= 12)
                .toList();
    }

    /** "Ngày 10 tháng 3" alone is a day of the ordinary calendar. */
    private static boolean isLunar(MatchResult match) {
        boolean named =
                match.group(3) != null && !Character.isDigit(match.group(3).charAt(0));
        return match.group(2) != null || named || match.group(4) != null || match.group(5) != null;
    }

    private static LunarMention of(MatchResult match, String text) {
        return new LunarMention(
                new Span(match.start(), match.end()),
                Integer.parseInt(match.group(1)),
                month(match),
                Optional.ofNullable(match.group(5)).map(year -> text.substring(match.start(5), match.end(5))));
    }

    private static int month(MatchResult match) {
        String month = match.group(2) != null ? "gieng" : match.group(3);
        return switch (month) {
            case "gieng" -> 1;
            case "chap" -> 12;
            default -> Integer.parseInt(month);
        };
    }
}
