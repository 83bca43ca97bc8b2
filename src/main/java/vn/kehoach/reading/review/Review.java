package vn.kehoach.reading.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.reading.draft.Draft;
import vn.kehoach.reading.time.Days;
import vn.kehoach.reading.time.LunarDays;

/** Reads a plan with a reviewer's eye. */
public final class Review {

    private static final String NO_PLAN =
            "Văn bản này không giống một kế hoạch: không có tên loại “KẾ HOẠCH” với các mục phân công, "
                    + "tổ chức thực hiện. Không có việc nào được đọc từ văn bản này.";

    private final Draft draft;
    private final Days days;
    private final LunarDays lunarDays;

    public Review(Draft draft, Days days, LunarDays lunarDays) {
        this.draft = draft;
        this.days = days;
        this.lunarDays = lunarDays;
    }

    public List<Finding> findings() {
        return draft.plan()
                ? ofPlan()
                : List.of(new Finding(
                        "not-a-plan",
                        Finding.Severity.ERROR,
                        List.of("title"),
                        NO_PLAN,
                        Optional.empty(),
                        Optional.empty()));
    }

    private List<Finding> ofPlan() {
        return Stream.of(
                        new FormReview(draft).findings(),
                        new DateReview(draft, lunarDays).findings(),
                        new TwoDeadlines(draft).findings(),
                        new CalendarReview(draft, days).findings(),
                        new DeadlineReview(draft).findings(),
                        new WorkReview(draft).findings())
                .flatMap(List::stream)
                .toList();
    }
}
