package vn.kehoach.reading.time;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.reading.text.PlainLetters;
import vn.kehoach.reading.text.Span;

/** Finds the dates, periods, hours and recurring terms that a Vietnamese document names. */
public final class DateGrammar {

    /** In this order: what a rule has read no later one reads again. */
    private static final List<Rule> RULES = List.of(
            RelativeRules.SO_LONG_AFTER.needing("ke tu", "tinh tu", "sau", "truoc", "tu ngay", "tu khi"),
            RelativeRules.BEFORE_SO_LONG.needing("truoc", "sau"),
            RelativeRules.BEFORE_AN_EVENT.needing("truoc", "sau"),
            RecurringRules.QUARTER_AND_DAY.needing("quy"),
            RecurringRules.OF_A_QUARTER.needing("quy"),
            RecurringRules.OF_HALF_A_YEAR.needing("hang nam", "moi nam", "cac nam"),
            RecurringRules.OF_A_YEAR.needing("hang nam", "moi nam", "cac nam"),
            RecurringRules.YEAR_AND_DAY.needing("hang", "moi"),
            RecurringRules.OF_A_MONTH.needing("hang thang", "moi thang", "cac thang"),
            RecurringRules.MONTH_AND_DAY.needing("hang", "moi"),
            RecurringRules.MONTH_OF_A_YEAR.needing("hang nam", "moi nam", "cac nam"),
            RecurringRules.WEEK_OF_EACH_MONTH.needing("tuan"),
            RecurringRules.OF_A_WEEK.needing("tuan"),
            DayRules.HOURS_OF_A_DAY,
            DayRules.PERIOD_OF_DAYS,
            DayRules.PERIOD_IN_A_MONTH,
            DayRules.ONE_DAY,
            MonthRules.PERIOD_OF_MONTHS.needing("thang"),
            MonthRules.WEEK_OF_A_MONTH.needing("tuan"),
            MonthRules.PART_OF_A_MONTH.needing("thang"),
            MonthRules.HALF_A_YEAR.needing("thang"),
            MonthRules.ONE_MONTH.needing("thang"),
            MonthRules.PART_OF_A_QUARTER.needing("qu"),
            MonthRules.ONE_QUARTER.needing("qu"),
            MonthRules.PART_OF_A_YEAR.needing("nam"),
            MonthRules.A_YEAR_OF_WORK.needing("nam"),
            RecurringRules.HALF_YEARS.needing("thang"),
            RecurringRules.ROUND.needing("hang", "moi"),
            RelativeRules.RIGHT_AFTER.needing("truoc", "sau"),
            RelativeRules.WHENEVER.needing("khi", "theo", "thuong", "trong", "dot"));

    /** A text without any of these names no date, whatever else it says. */
    private static final Pattern ANY = Pattern.compile(
            "\\d|hang|moi|dinh ky|\\bqu[yi] |\\bthang\\b|tuan|sau|truoc|ke tu|khi|theo|thuong|trong suot|dot xuat|cac nam");

    private static final Pattern FIGURE = Pattern.compile("\\d\\s?[/.-]\\s?\\d|\\d,?\\s+thang\\b");
    private static final Pattern BEFORE = Pattern.compile("\\btruoc(?!\\s+(?:mat|het|day|do)\\b)");
    private static final Pattern UP_TO = Pattern.compile("\\btruoc\\s+(?:hoac|va)\\s+trong");
    private static final Pattern LATEST = Pattern.compile(
            "\\b(?:cham nhat|muon nhat|tre nhat|han chot|han cuoi|han cuoi cung|het|khong qua|khong muon hon|den)\\b");
    private static final Pattern LEAD = Pattern.compile(
            "(?:\\b(?:hoan thanh|xong|gui|nop)?\\s*(?:truoc(?:\\s+(?:hoac|va)\\s+trong)?|cham nhat(?:\\s+la)?|muon nhat(?:\\s+la)?|tre nhat(?:\\s+la)?|han chot(?:\\s+(?:la|vao))?|han cuoi(?:\\s+cung)?(?:\\s+la)?|han|het|khong qua|khong muon hon|den|du kien|khoang|vao|trong|la|luc|ngay|thoi gian|thoi diem)\\s*:?\\s*)+$");
    private static final Pattern TENTATIVE = Pattern.compile("\\b(?:du kien|khoang|tam thoi|tam dinh)\\b");
    private static final Pattern TENTATIVE_BEHIND = Pattern.compile("\\s*\\(\\s*du kien\\s*\\)");
    private static final int LEAD_LENGTH = 60;

    private DateGrammar() {}

    /** All mentions in their order; places are those of the text, which must be in NFC. */
    public static List<DateMention> find(String text, YearFrame frame) {
        String plain = PlainLetters.of(text);
        if (!ANY.matcher(plain).find()) {
            return List.of();
        }
        TreeMap<Integer, Found> found = new TreeMap<>();
        boolean figures = FIGURE.matcher(plain).find();
        RULES.stream().filter(rule -> figures || !rule.ofFigures()).forEach(rule -> rule.in(plain, frame).stream()
                .filter(each -> isFree(found, each))
                .toList()
                .forEach(each -> found.put(each.span().start(), each)));
        return found.values().stream().map(each -> mention(each, plain, text)).toList();
    }

    /** Whether nothing that was found before lies there; what was found does not overlap, so its neighbours tell. */
    private static boolean isFree(TreeMap<Integer, Found> found, Found each) {
        Map.Entry<Integer, Found> before = found.lowerEntry(each.span().end());
        return before == null || !each.overlaps(before.getValue());
    }

    private static DateMention mention(Found found, String plain, String text) {
        int start = leadStart(plain, found.span().start());
        String lead = plain.substring(start, found.span().start());
        String words = plain.substring(start, found.span().end());
        boolean tentative = TENTATIVE.matcher(lead).find()
                || TENTATIVE_BEHIND
                        .matcher(plain)
                        .region(found.span().end(), plain.length())
                        .lookingAt();
        return found.with(new Span(start, found.span().end()), bound(lead, words, found), tentative, text);
    }

    /** Where the words begin that say how the day is meant. */
    private static int leadStart(String plain, int start) {
        int near = Math.max(0, start - LEAD_LENGTH);
        int from = near + plain.substring(near, start).lastIndexOf('\n') + 1;
        Matcher lead = LEAD.matcher(plain.substring(from, start));
        return lead.find() ? from + skipSpace(plain, from + lead.start()) - from : start;
    }

    private static int skipSpace(String plain, int at) {
        int first = at;
        while (first < plain.length() && Character.isWhitespace(plain.charAt(first))) {
            first++;
        }
        return first;
    }

    private static DateMention.Bound bound(String lead, String words, Found found) {
        if (found.precision() == DateMention.Precision.RELATIVE || found.precision() == DateMention.Precision.OPEN) {
            return DateMention.Bound.ON;
        }
        if (UP_TO.matcher(words).find()) {
            return DateMention.Bound.BY;
        }
        boolean within = found.round().isPresent() && BEFORE.matcher(words).find();
        if (within || BEFORE.matcher(lead).find()) {
            return DateMention.Bound.BEFORE;
        }
        return LATEST.matcher(lead).find() ? DateMention.Bound.BY : DateMention.Bound.ON;
    }
}
