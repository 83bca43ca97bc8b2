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
import vn.kehoach.reading.event.Participants;
import vn.kehoach.reading.time.DateMention;
import vn.kehoach.reading.timeline.TimelineEntry;

/** Work that cannot be done in the order given, that comes twice, or whose numbers do not add up. */
final class WorkReview {

    private static final Pattern GATHERS = Pattern.compile(
            "^(?:tong hop|hoan chinh|hoan thien|hoan thanh du thao|xay dung bao cao tong hop)\\b|\\btong hop\\b.{0,60}\\bbao cao\\b");
    private static final Pattern FEEDS = Pattern.compile("\\b(?:bao cao|so lieu|tham luan)\\b");

    private final Draft draft;
    private final List<Finding> findings = new ArrayList<>();

    WorkReview(Draft draft) {
        this.draft = draft;
    }

    private record Output(LocalDate day, String field, String what) {}

    List<Finding> findings() {
        List<Output> outputs = outputs();
        outputs.forEach(this::noSlack);
        if (outputs.size() == 1) {
            afterOutput(outputs.get(0));
        }
        findings.addAll(new Duplicates(draft).findings());
        headCount();
        return findings;
    }

    private List<Output> outputs() {
        List<Output> outputs = new ArrayList<>();
        for (int n = 0; n < draft.timeline().size(); n++) {
            TimelineEntry entry = draft.timeline().get(n);
            if (entry.kind() == ObligationKind.CONSOLIDATION
                    && entry.date().to().isPresent()) {
                outputs.add(new Output(
                        entry.date().to().get(),
                        "timeline[" + n + "]",
                        draft.page().words(entry.what())));
            }
        }
        for (int n = 0; n < draft.obligations().size(); n++) {
            Obligation work = draft.obligations().get(n);
            Optional<LocalDate> day = lastDay(work);
            boolean gathers = work.kind() == ObligationKind.DUTY
                    && GATHERS.matcher(draft.page().plain(work.what())).find();
            if (gathers
                    && day.isPresent()
                    && outputs.stream().noneMatch(known -> known.day().equals(day.get()))) {
                outputs.add(new Output(
                        day.get(), "obligations[" + n + "]", draft.page().words(work.what())));
            }
        }
        return outputs;
    }

    /** Of "trước ngày" the day before. */
    private static Optional<LocalDate> lastDay(Obligation work) {
        return work.deadline().flatMap(DateMention::to).map(day -> work.before().isPresent() ? day.minusDays(1) : day);
    }

    private List<Integer> inputs(Output output, java.util.function.Predicate<LocalDate> when) {
        return IntStream.range(0, draft.obligations().size())
                .filter(n -> !output.field().equals("obligations[" + n + "]"))
                .filter(n -> isInput(draft.obligations().get(n)))
                .filter(n -> lastDay(draft.obligations().get(n)).filter(when).isPresent())
                .boxed()
                .toList();
    }

    private boolean isInput(Obligation work) {
        String what = draft.page().plain(work.what());
        return !GATHERS.matcher(what).find()
                && (work.kind() == ObligationKind.UNIT_REPORT
                        || FEEDS.matcher(what).find());
    }

    private void noSlack(Output output) {
        List<Integer> same = inputs(output, output.day()::equals);
        if (!same.isEmpty()) {
            Obligation first = draft.obligations().get(same.get(0));
            findings.add(Finding.warning(
                            "no-slack",
                            "obligations[" + same.get(0) + "]",
                            "Ngày " + Said.day(output.day()) + " vừa là hạn của “" + Said.work(draft, first)
                                    + "” vừa là hạn của việc dùng kết quả đó (“" + Said.briefly(output.what())
                                    + "”): không còn thời gian tổng hợp",
                            first.what())
                    .in(same.stream().map(n -> "obligations[" + n + "]").toList()));
        }
    }

    private void afterOutput(Output output) {
        inputs(output, day -> day.isAfter(output.day())).stream()
                .filter(n -> !tellsOfEvent(output, draft.obligations().get(n)))
                .filter(n -> draft.obligations().get(n).kind() == ObligationKind.UNIT_REPORT
                        && !draft.obligations().get(n).extras().containsKey("recurrence"))
                .filter(n -> output.field().startsWith("timeline"))
                .forEach(n -> findings.add(Finding.warning(
                        "input-after-output",
                        "obligations[" + n + "]",
                        "“" + Said.work(draft, draft.obligations().get(n)) + "” có hạn sau ngày "
                                + Said.day(output.day()) + ", ngày kết quả đó đã phải được tổng hợp",
                        draft.obligations().get(n).what())));
    }

    /** What is gathered before the event does not use the report on its results. */
    private boolean tellsOfEvent(Output output, Obligation work) {
        boolean results =
                DateReview.FOLLOWING.matcher(draft.page().plain(work.what())).find();
        return results
                && draft.event()
                        .date()
                        .flatMap(DateMention::to)
                        .filter(event -> !event.isBefore(output.day()))
                        .filter(event -> lastDay(work).filter(event::isBefore).isPresent())
                        .isPresent();
    }

    private void headCount() {
        List<Integer> counts = draft.guests().participants().stream()
                .filter(Participants::single)
                .flatMap(each -> each.counts().stream())
                .toList();
        Optional<Integer> expected = draft.event().expected();
        if (counts.size() < 2 || expected.isEmpty()) {
            return;
        }
        int sum = counts.stream().mapToInt(Integer::intValue).sum();
        boolean over = sum > expected.get();
        String message = "Tổng số đại biểu phân bổ là " + sum + (over ? ", nhiều hơn " : ", trong khoảng ")
                + expected.get() + " đại biểu dự kiến";
        Finding finding = Finding.warning(
                "head-count",
                "participants",
                message,
                draft.guests().participants().get(0).span());
        findings.add(over ? finding : finding.as(Finding.Severity.NOTE));
    }
}
