package vn.kehoach.reading.frame;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;

/** Reads place and date of issue: "TP. Hồ Chí Minh, ngày 26 tháng 11 năm 2019". */
final class IssueReader {

    private static final String OPEN = "[\\s.…_]*";
    private static final Pattern WORDS =
            Pattern.compile("^\\s*(?<place>[^,;:*\\d(]{2,60}?)\\s*,?\\s*ngay" + OPEN + "(?<day>\\d{0,2})" + OPEN
                    + "thang" + OPEN + "(?<month>\\d{0,2})" + OPEN + "nam" + OPEN + "(?<year>\\d{4})?[\\s.…]*$");
    private static final Pattern FIGURES = Pattern.compile(
            "^(?<place>[^,;:\\d]{2,60}?)\\s*,\\s*(?:ngay\\s*)?(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})\\s*$");

    private IssueReader() {}

    static Optional<Header.Issue> read(Page page, Span cell) {
        for (Pattern pattern : new Pattern[] {WORDS, FIGURES}) {
            Matcher found = pattern.matcher(page.plain().substring(cell.start(), cell.end()));
            if (found.find()) {
                return Optional.of(issue(page, cell, found));
            }
        }
        return Optional.empty();
    }

    private static Header.Issue issue(Page page, Span cell, Matcher found) {
        String place = page.words(cell.start() + found.start("place"), cell.start() + found.end("place"));
        return new Header.Issue(place, date(found), cell);
    }

    private static Optional<LocalDate> date(Matcher found) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group("year")),
                    Integer.parseInt(found.group("month")),
                    Integer.parseInt(found.group("day"))));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
