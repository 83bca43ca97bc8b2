package vn.kehoach.reading.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.content.FindingLine;
import vn.kehoach.plan.finding.DateWords;
import vn.kehoach.plan.finding.Finding;
import vn.kehoach.plan.finding.ReadFindings;
import vn.kehoach.reading.desk.Mend;

/**
 * One thing to look at again.
 *
 * @param field the place of which it speaks
 * @param item key of the item there; empty where it is about the whole
 * @param message what it says in a list
 * @param brief what it says beside its item
 * @param mend the words of the button that mends it; empty where a click cannot
 * @param offeredDue a deadline that a button takes, as the content writes it; empty for none
 * @param answer why it may stay; empty while it is open
 * @param answeredBy who said so
 */
record FindingView(
        String rule,
        String field,
        String item,
        String message,
        String brief,
        boolean blocking,
        String mend,
        String offeredDue,
        String answer,
        String answeredBy) {

    /** The open ones first, then those that were answered. */
    static List<FindingView> of(List<Finding> open, Content content, UnaryOperator<String> nameOf) {
        List<ReadFindings.Kept> kept = ReadFindings.in(content);
        List<FindingView> views = new ArrayList<>();
        Map<String, String> mends = mends(content, kept);
        open.forEach(finding -> views.add(open(finding, mends.getOrDefault(finding.rule() + finding.field(), ""))));
        Set<String> shown =
                views.stream().map(each -> each.rule() + each.field()).collect(Collectors.toSet());
        kept.stream()
                .filter(ReadFindings.Kept::answered)
                .filter(each -> !shown.contains(each.rule() + first(each)))
                .forEach(each -> views.add(answered(each, nameOf)));
        return List.copyOf(views);
    }

    /** The words of the button for each rule and field, found once for however many findings. */
    private static Map<String, String> mends(Content content, List<ReadFindings.Kept> kept) {
        Map<String, String> mends = new HashMap<>();
        kept.forEach(each -> each.fields()
                .forEach(field -> mends.computeIfAbsent(each.rule() + field, key -> Mend.label(content, each, field)
                        .orElse(null))));
        return mends;
    }

    private static FindingView open(Finding finding, String mend) {
        return new FindingView(
                finding.rule(),
                finding.field(),
                ItemKey.of(finding.field()),
                finding.message(),
                brief(finding.rule(), finding.message()),
                finding.blocking(),
                finding.rule().equals("no-deadline") ? "" : DateWords.in(mend),
                finding.offeredDue().orElse(""),
                "",
                "");
    }

    private static FindingView answered(ReadFindings.Kept kept, UnaryOperator<String> nameOf) {
        return new FindingView(
                kept.rule(),
                first(kept),
                ItemKey.of(first(kept)),
                kept.message(),
                brief(kept.rule(), kept.message()),
                false,
                "",
                "",
                kept.line().answer().flatMap(FindingLine.Answer::text).orElse(""),
                nameOf.apply(
                        kept.line().answer().flatMap(FindingLine.Answer::by).orElse("")));
    }

    private static String first(ReadFindings.Kept kept) {
        return kept.fields().isEmpty() ? "text" : kept.fields().get(0);
    }

    /** Beside the item its own words need not be said again. */
    private static String brief(String rule, String message) {
        return rule.equals("no-deadline") ? "Chưa có thời hạn" : message;
    }

    /** The words of the button that takes the deadline offered. */
    public String offer() {
        return offeredDue.isEmpty() ? "" : DateWords.in("Lấy hạn " + offeredDue);
    }

    public boolean open() {
        return answer.isEmpty();
    }
}
