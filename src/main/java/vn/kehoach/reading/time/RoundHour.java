package vn.kehoach.reading.time;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.reading.text.Span;

/** The hour of work that comes back, wherever it stands: "17g00 ngày 25 hằng tháng", "ngày 25 hằng tháng, trước 17g00". */
final class RoundHour {

    /** As far as an hour and a few words reach. */
    private static final int NEAR = 40;

    private static final Pattern IN_FRONT = Pattern.compile("(" + Pieces.HOUR + ")[\\s,]*(?:cua\\s+|vao\\s+)?$");

    /** An hour before another day, or up to another hour, is not that of the rounds. */
    private static final Pattern BEHIND =
            Pattern.compile("[\\s,]*\\(?\\s*(?:(?:truoc|cham nhat|muon nhat|khong qua|vao|luc|la)\\s+){0,3}("
                    + Pieces.HOUR + ")\\)?(?![\\s,]*(?:-|den|toi|ngay|thu\\s|chu nhat|\\d|sang|chieu))");

    private RoundHour() {}

    /** The same rule with it; as it is where no hour stands within its words or beside them. */
    static Found added(Rule.Match match, Found found) {
        return inside(match, found)
                .or(() -> inFront(match, found))
                .or(() -> behind(match, found))
                .orElse(found);
    }

    private static Optional<Found> inside(Rule.Match match, Found found) {
        List<LocalTime> hours = Around.hours(match.words());
        return hours.stream().reduce((first, last) -> last).map(hour -> found.at(hour, found.span()));
    }

    private static Optional<Found> inFront(Rule.Match match, Found found) {
        int from = Math.max(0, found.span().start() - NEAR);
        Matcher before =
                IN_FRONT.matcher(match.plain().substring(from, found.span().start()));
        return before.find()
                ? hour(before.group(1))
                        .map(hour -> found.at(
                                hour,
                                new Span(from + before.start(1), found.span().end())))
                : Optional.empty();
    }

    private static Optional<Found> behind(Rule.Match match, Found found) {
        int end = Math.min(match.plain().length(), found.span().end() + NEAR);
        Matcher after = BEHIND.matcher(match.plain().substring(found.span().end(), end));
        return after.lookingAt()
                ? hour(after.group(1))
                        .map(hour -> found.at(
                                hour,
                                new Span(found.span().start(), found.span().end() + after.end())))
                : Optional.empty();
    }

    private static Optional<LocalTime> hour(String words) {
        return Around.hours(words).stream().findFirst();
    }
}
