package vn.kehoach.reading.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.reading.draft.Draft;
import vn.kehoach.reading.duty.Obligation;
import vn.kehoach.reading.frame.Header;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.time.DateMention;
import vn.kehoach.reading.time.DateMention.Precision;
import vn.kehoach.reading.time.LunarDays;
import vn.kehoach.reading.timeline.TimelineEntry;
import vn.kehoach.shared.VietnamTime;

/** Dates that contradict themselves, their weekday, the day of issue or the event. */
final class DateReview {

    /** What an event needs before it is held. */
    private static final Pattern PREPARING = Pattern.compile(
            "^(?:chuan bi|moi|phat hanh thu moi|phat hanh giay moi|gui thu moi|gui giay moi|dang ky|gui danh sach|xay dung kich ban|xay dung chuong trinh|trang tri|gop y|gui tham luan|lap danh sach)\\b"
                    + "|\\b(?:danh sach (?:dai bieu|tham du|doi thi|du thi|thi sinh)|dang ky (?:du thi|tham du)|gop y (?:vao )?du thao|tap duyet|tong duyet|trang tri (?:hoi truong|san khau)|giay moi|thu moi|kich ban|bau dai bieu|cu dai bieu)\\b");

    /** What follows an event by its nature, whatever it is called. */
    static final Pattern FOLLOWING = Pattern.compile(
            "\\b(?:ket qua|tong ket|rut kinh nghiem|quyet toan|thanh toan|cam on|sau (?:khi )?(?:hoi nghi|dai hoi|hoi thi|buoi|le|ket thuc))\\b");

    private final Draft draft;
    private final LunarDays lunarDays;
    private final List<Finding> findings = new ArrayList<>();

    DateReview(Draft draft, LunarDays lunarDays) {
        this.draft = draft;
        this.lunarDays = lunarDays;
    }

    List<Finding> findings() {
        draft.dates().forEach(this::impossible);
        draft.dates().forEach(this::weekday);
        lunar();
        IntStream.range(0, draft.obligations().size()).forEach(this::order);
        IntStream.range(0, draft.timeline().size()).forEach(this::beforeIssue);
        beforeOrBy();
        return findings;
    }

    private void impossible(DateMention date) {
        if (date.precision() == Precision.IMPOSSIBLE) {
            findings.add(Finding.warning(
                            "impossible-date",
                            field(date),
                            "“" + words(date) + "” không phải là ngày có thật",
                            date.span())
                    .as(Finding.Severity.ERROR));
        }
    }

    private void weekday(DateMention date) {
        Optional<LocalDate> day =
                date.from().filter(from -> date.to().filter(from::equals).isPresent());
        day.filter(named -> date.weekday()
                        .filter(weekday -> weekday != named.getDayOfWeek())
                        .isPresent())
                .ifPresent(named -> findings.add(Finding.warning(
                        "weekday-mismatch",
                        field(date),
                        "Ngày " + Said.day(named) + " là " + VietnamTime.weekday(named.getDayOfWeek())
                                + ", không phải thứ ghi trong văn bản (“" + words(date) + "”)",
                        date.span())));
    }

    private void lunar() {
        draft.event().lunar().ifPresent(named -> draft.event()
                .date()
                .flatMap(DateMention::from)
                .ifPresent(day -> lunarDays
                        .on(day)
                        .filter(real -> real.day() != named.day() || real.month() != named.month())
                        .ifPresent(real -> findings.add(Finding.warning(
                                "lunar-mismatch",
                                "event",
                                "Ngày " + Said.day(day) + " là ngày " + real.day() + " tháng " + real.month()
                                        + " âm lịch, không phải ngày " + named.day() + " tháng " + named.month(),
                                draft.event().date().orElseThrow().span())))));
    }

    private void order(int index) {
        Obligation work = draft.obligations().get(index);
        Optional<LocalDate> last = work.deadline().flatMap(DateMention::to);
        String field = "obligations[" + index + "]";
        last.filter(this::isBeforeIssue)
                .ifPresent(day -> findings.add(beforeIssue(field, day, Said.work(draft, work), work.what())));
        last.filter(this::isAfterEvent)
                .filter(day -> precedesEvent(work))
                .ifPresent(day -> findings.add(Finding.warning(
                        "deadline-after-event",
                        field,
                        "Hạn " + Said.day(day) + " (" + Said.work(draft, work) + ") ở sau ngày tổ chức",
                        work.what())));
    }

    private boolean precedesEvent(Obligation work) {
        String what = draft.page().plain(work.what());
        boolean kind = work.kind() == ObligationKind.ATTENDANCE
                || work.kind() == ObligationKind.INVITATION
                || work.kind() == ObligationKind.OPINION;
        return !FOLLOWING.matcher(what).find()
                && (kind || PREPARING.matcher(what).find());
    }

    private void beforeIssue(int index) {
        TimelineEntry entry = draft.timeline().get(index);
        entry.date()
                .to()
                .filter(this::isBeforeIssue)
                .ifPresent(day -> findings.add(beforeIssue(
                        "timeline[" + index + "]",
                        day,
                        Said.briefly(draft.page().words(entry.what())),
                        entry.source())));
    }

    private Finding beforeIssue(String field, LocalDate day, String what, Span span) {
        return Finding.warning(
                        "deadline-before-issue",
                        field,
                        "Hạn " + Said.day(day) + " (" + what + ") ở trước ngày ban hành kế hoạch",
                        span)
                .as(Finding.Severity.ERROR);
    }

    private boolean isBeforeIssue(LocalDate day) {
        return draft.head()
                .header()
                .issued()
                .flatMap(Header.Issue::date)
                .filter(day::isBefore)
                .isPresent();
    }

    private boolean isAfterEvent(LocalDate day) {
        return draft.event()
                .date()
                .filter(date -> !draft.event().several())
                .filter(date -> date.from().equals(date.to()))
                .flatMap(DateMention::to)
                .filter(day::isAfter)
                .isPresent();
    }

    private void beforeOrBy() {
        List<Integer> strict = IntStream.range(0, draft.obligations().size())
                .filter(index -> draft.obligations().get(index).isOwedBefore())
                .boxed()
                .toList();
        if (strict.isEmpty()) {
            return;
        }
        Obligation first = draft.obligations().get(strict.get(0));
        String field = "obligations[" + strict.get(0) + "]";
        String more = strict.size() == 1 ? "" : " (và " + (strict.size() - 1) + " việc khác)";
        Finding finding = Finding.warning("before-vs-by", field, twoReadings(first) + more, first.what())
                .as(Finding.Severity.NOTE)
                .in(strict.stream().map(index -> "obligations[" + index + "]").toList());
        findings.add(first.byLastDay()
                .map(last ->
                        finding.mendedBy(new Finding.Mend("Hạn cuối là " + last.words(), field + ".due", last.value())))
                .orElse(finding));
    }

    private static String twoReadings(Obligation work) {
        String named = work.before()
                .map(day -> "Trước ngày " + Said.day(day))
                .orElseGet(() -> Said.capital(work.recurrence().orElseThrow().words()));
        return "“" + named + "”: hiểu chặt thì ngày cuối là "
                + work.byLastDay().map(Obligation.LastDay::words).orElse("ngày liền trước") + "; nên ghi “chậm nhất …”";
    }

    private String words(DateMention date) {
        return draft.page().words(date.span());
    }

    /** The item that the date stands in. */
    private String field(DateMention date) {
        for (int n = 0; n < draft.obligations().size(); n++) {
            if (draft.obligations().get(n).what().contains(date.span())) {
                return "obligations[" + n + "]";
            }
        }
        for (int n = 0; n < draft.timeline().size(); n++) {
            if (draft.timeline().get(n).source().contains(date.span())) {
                return "timeline[" + n + "]";
            }
        }
        return draft.event()
                        .date()
                        .filter(named -> named.span().end() == date.span().end())
                        .isPresent()
                ? "event"
                : "text";
    }
}
