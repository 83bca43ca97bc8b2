package vn.kehoach.reading.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.kehoach.plan.DateWords;
import vn.kehoach.plan.Finding;
import vn.kehoach.plan.ReadFindings;
import vn.kehoach.reading.desk.Mend;

/**
 * One thing to look at again.
 *
 * @param field the place of which it speaks
 * @param item key of the item there; empty where it is about the whole
 * @param message what it says in a list
 * @param brief what it says beside its item
 * @param mend the words of the button that mends it; empty where a click cannot
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
        String answer,
        String answeredBy) {

    /** The open ones first, then those that were answered. */
    static List<FindingView> of(List<Finding> open, List<ReadFindings.Kept> kept, UnaryOperator<String> nameOf) {
        List<FindingView> views = new ArrayList<>();
        open.forEach(finding -> views.add(open(finding, kept)));
        Set<String> shown =
                views.stream().map(each -> each.rule() + each.field()).collect(Collectors.toSet());
        kept.stream()
                .filter(ReadFindings.Kept::answered)
                .filter(each -> !shown.contains(each.rule() + first(each)))
                .forEach(each -> views.add(answered(each, nameOf)));
        return List.copyOf(views);
    }

    private static FindingView open(Finding finding, List<ReadFindings.Kept> kept) {
        Optional<String> mend = kept.stream()
                .filter(each ->
                        each.rule().equals(finding.rule()) && each.fields().contains(finding.field()))
                .map(Mend::label)
                .flatMap(Optional::stream)
                .findFirst();
        return new FindingView(
                finding.rule(),
                finding.field(),
                ItemKey.of(finding.field()),
                finding.message(),
                brief(finding.rule(), finding.message()),
                finding.blocking(),
                finding.rule().equals("no-deadline")
                        ? ""
                        : mend.map(DateWords::in).orElse(""),
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
                kept.answer().path("text").asText(),
                nameOf.apply(kept.answer().path("by").asText("")));
    }

    private static String first(ReadFindings.Kept kept) {
        return kept.fields().isEmpty() ? "text" : kept.fields().get(0);
    }

    /** Beside the item its own words need not be said again. */
    private static String brief(String rule, String message) {
        return rule.equals("no-deadline") ? "Chưa có thời hạn" : message;
    }

    public boolean open() {
        return answer.isEmpty();
    }
}
