package vn.kehoach.reading.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kehoach.reading.draft.Draft;
import vn.kehoach.reading.duty.Obligation;
import vn.kehoach.reading.time.DateMention;
import vn.kehoach.reading.time.NamedDates;

/** One sentence with two days by which the same work is due: neither is taken without a word. */
final class TwoDeadlines {

    /** As many duties as one sentence is cut into. */
    private static final int BESIDE = 3;

    private final Draft draft;

    TwoDeadlines(Draft draft) {
        this.draft = draft;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int n = 0; n < draft.obligations().size(); n++) {
            Map<LocalDate, DateMention> days = days(draft.obligations().get(n));
            int index = n;
            if (days.size() > 1 && days.keySet().stream().anyMatch(day -> !isTaken(index, day))) {
                findings.add(finding(index, days));
            }
        }
        return findings;
    }

    private Map<LocalDate, DateMention> days(Obligation work) {
        Map<LocalDate, DateMention> days = new LinkedHashMap<>();
        if (work.recurrence().isEmpty()) {
            draft.dates().stream()
                    .filter(date -> work.what().contains(date.span()))
                    .filter(date -> NamedDates.isDeadline(date, draft.page().words(date.span())))
                    .forEach(date -> days.putIfAbsent(date.to().orElseThrow(), date));
        }
        return days;
    }

    /** By this duty or by one that was cut out of the same sentence. */
    private boolean isTaken(int index, LocalDate day) {
        int last = Math.min(draft.obligations().size() - 1, index + BESIDE);
        for (int n = Math.max(0, index - BESIDE); n <= last; n++) {
            if (draft.obligations()
                    .get(n)
                    .deadline()
                    .flatMap(DateMention::to)
                    .filter(day::equals)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Finding finding(int index, Map<LocalDate, DateMention> days) {
        Obligation work = draft.obligations().get(index);
        String both = days.values().stream()
                .map(date -> "“" + draft.page().words(date.span()) + "”")
                .collect(Collectors.joining(" và "));
        String taken = work.deadline()
                .map(date -> "; đang lấy “" + draft.page().words(date.span()) + "”")
                .orElse("");
        return Finding.warning(
                "two-deadlines",
                "obligations[" + index + "]",
                "Một câu ghi hai thời hạn " + both + taken + " (" + Said.work(draft, work) + ")",
                work.what());
    }
}
