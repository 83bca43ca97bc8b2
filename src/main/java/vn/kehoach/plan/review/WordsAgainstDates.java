package vn.kehoach.plan.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.content.due.Due;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.line.Source;
import vn.kehoach.plan.finding.Finding;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.shared.VietnamTime;

/** A duty whose own words name another day than its deadline, or two days: nobody else would notice, so the drafter is asked. */
@Component
class WordsAgainstDates {

    /** The words name another day than the deadline. */
    private static final String DIFFERS = "date-differs";

    /** The words name two days. */
    private static final String TWO = "two-deadlines";

    /** As many duties as one sentence is cut into. */
    private static final int BESIDE = 3;

    private final DatesInWords dates;
    private final Clock clock;

    WordsAgainstDates(DatesInWords dates, Clock clock) {
        this.dates = dates;
        this.clock = clock;
    }

    Stream<Finding> findings(PlanContent content) {
        LocalDate around = around(content);
        return content.obligations().stream().flatMap(line -> of(line, content, around).stream());
    }

    private LocalDate around(PlanContent content) {
        return content.typed()
                .issuedOn()
                .flatMap(VietnamTime::deadline)
                .map(VietnamTime::dayOf)
                .orElseGet(() -> VietnamTime.today(clock));
    }

    private Optional<Finding> of(ObligationLine line, PlanContent content, LocalDate around) {
        if (line.recurrence().isPresent() || line.relative().isPresent()) {
            return Optional.empty();
        }
        List<DatesInWords.Named> own = days(line.said().what().orElse(""), around);
        List<DatesInWords.Named> named =
                own.isEmpty() ? days(line.source().flatMap(Source::text).orElse(""), around) : own;
        boolean alone = own.size() == 1;
        List<DatesInWords.Named> apart = named.stream()
                .filter(each -> !saysSo(line, each))
                .filter(each -> alone || !ofAnotherLine(content, line, named, each))
                .toList();
        return apart.stream()
                .findFirst()
                .filter(each -> named.size() > 1 || line.due().isPresent())
                .map(each -> finding(line, named, each));
    }

    private static Finding finding(ObligationLine line, List<DatesInWords.Named> named, DatesInWords.Named other) {
        String place = "obligations[" + line.index() + "]";
        return (named.size() > 1
                        ? new Finding(TWO, place, twoDays(line, named), false)
                        : new Finding(DIFFERS, place, otherDay(line, other), false))
                .offering(last(other));
    }

    /** "Trước ngày D" read strictly. */
    private static String last(DatesInWords.Named named) {
        return named.before() ? named.day().minusDays(1).toString() : named.value();
    }

    /** Each day once. */
    private List<DatesInWords.Named> days(String words, LocalDate around) {
        return dates.in(words, around).stream()
                .collect(Collectors.toMap(
                        DatesInWords.Named::day, each -> each, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** The day itself, or where it is due before that day the one before it. */
    private static boolean saysSo(ObligationLine line, DatesInWords.Named named) {
        return line.due().filter(due -> fits(due, line.before(), named)).isPresent();
    }

    private static boolean fits(Due due, boolean before, DatesInWords.Named named) {
        if (named.hasHour()) {
            return VietnamTime.deadline(named.value()).filter(due.at()::equals).isPresent();
        }
        LocalDate day = before ? due.named() : VietnamTime.dayOf(due.at());
        return same(day, named.day(), named)
                || named.before() && same(day, named.day().minusDays(1), named);
    }

    private static boolean same(LocalDate day, LocalDate other, DatesInWords.Named named) {
        return named.withYear() ? day.equals(other) : MonthDay.from(day).equals(MonthDay.from(other));
    }

    /** A sentence of several steps is several duties, each with a day of its own. */
    private static boolean ofAnotherLine(
            PlanContent content, ObligationLine line, List<DatesInWords.Named> named, DatesInWords.Named day) {
        int last = Math.min(content.obligations().size(), line.index() + BESIDE + 1);
        return content.obligations().subList(Math.max(0, line.index() - BESIDE), last).stream()
                .filter(other -> other.index() != line.index() && saysSo(other, day))
                .map(WordsAgainstDates::sentence)
                .anyMatch(words -> named.stream().allMatch(each -> words.contains(each.words())));
    }

    private static String sentence(ObligationLine line) {
        return line.said().what().orElse("") + "\n"
                + line.source().flatMap(Source::text).orElse("");
    }

    private static String otherDay(ObligationLine line, DatesInWords.Named named) {
        return "Lời văn ghi “" + named.words() + "”, thời hạn đang là " + due(line)
                + ": sửa cho khớp, hoặc ghi lý do giữ nguyên";
    }

    private static String twoDays(ObligationLine line, List<DatesInWords.Named> named) {
        String both = named.stream().map(each -> "“" + each.words() + "”").collect(Collectors.joining(" và "));
        return "Một câu ghi hai thời hạn " + both + "; đang theo dõi " + due(line)
                + ": chọn một thời hạn, hoặc tách việc";
    }

    private static String due(ObligationLine line) {
        return line.due()
                .map(due -> line.before() ? "trước ngày " + VietnamTime.day(due.named()) : due.inWords())
                .orElse("không thời hạn nào");
    }
}
