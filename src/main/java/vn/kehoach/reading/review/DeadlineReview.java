package vn.kehoach.reading.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.reading.draft.Draft;
import vn.kehoach.reading.duty.Obligation;

/** Work without a date: said once where nothing has one, item by item where others have. */
final class DeadlineReview {

    private static final Pattern AD_HOC = Pattern.compile(
            "^(?:khi (?:co|xay ra|phat hien)|truong hop (?:co|xay ra|phat sinh)|neu (?:co|xay ra))\\b|\\bbao cao (?:ngay|dot xuat|kip thoi)\\b");

    private final Draft draft;
    private final List<Finding> findings = new ArrayList<>();

    DeadlineReview(Draft draft) {
        this.draft = draft;
    }

    List<Finding> findings() {
        List<Integer> undated = IntStream.range(0, draft.obligations().size())
                .filter(this::isUndated)
                .boxed()
                .toList();
        undated.stream()
                .filter(index -> work(index).kind() == ObligationKind.UNIT_REPORT && !isAdHoc(work(index)))
                .forEach(index -> findings.add(report(index)));
        if (findings.isEmpty() && !undated.isEmpty() && noneIsDated()) {
            findings.add(all(undated));
        } else {
            undated.stream()
                    .filter(index -> work(index).kind() != ObligationKind.UNIT_REPORT && standsOut(work(index)))
                    .forEach(index -> findings.add(one(index)));
        }
        return findings;
    }

    private Obligation work(int index) {
        return draft.obligations().get(index);
    }

    private boolean isUndated(int index) {
        // A date that could not be read is told by its own rule.
        return !work(index).isDated() && !work(index).uncertain().contains("due");
    }

    private boolean noneIsDated() {
        return draft.obligations().stream().noneMatch(work -> work.deadline().isPresent());
    }

    /** A date elsewhere in the plan may be meant for it, so the drafter has a choice to make. */
    private boolean standsOut(Obligation work) {
        Optional<String> event = draft.event().day();
        return work.candidates().stream()
                .anyMatch(date -> event.filter(date::equals).isEmpty());
    }

    /** "Khi có cháy, nổ phải báo cáo ngay": no day can be named beforehand. */
    private boolean isAdHoc(Obligation work) {
        return AD_HOC.matcher(draft.page().plain(work.what())).find();
    }

    private Finding report(int index) {
        String until = draft.event()
                .day()
                .map(day -> " dù sự kiện ngày " + day + " dựa vào báo cáo này")
                .orElse("");
        return Finding.warning(
                "no-deadline",
                "obligations[" + index + "]",
                "Báo cáo của đơn vị chưa có thời hạn" + until + ": " + Said.work(draft, work(index)),
                work(index).what());
    }

    private Finding all(List<Integer> undated) {
        String until = draft.event()
                .day()
                .map(day -> "; muộn nhất là trước sự kiện " + day)
                .orElse("");
        return Finding.warning(
                        "no-deadline",
                        "obligations[" + undated.get(0) + "]",
                        "Không việc nào trong phần phân công có thời hạn" + until,
                        work(undated.get(0)).what())
                .in(undated.stream().map(index -> "obligations[" + index + "]").toList());
    }

    private Finding one(int index) {
        Finding finding = Finding.warning(
                "no-deadline",
                "obligations[" + index + "]",
                "Việc chưa có thời hạn (có thể là "
                        + String.join(", ", work(index).candidates()) + "): " + Said.work(draft, work(index)),
                work(index).what());
        return finding.mendedBy(new Finding.Mend(
                "Lấy hạn " + work(index).candidates().get(0),
                "obligations[" + index + "].due",
                work(index).candidates().get(0)));
    }
}
