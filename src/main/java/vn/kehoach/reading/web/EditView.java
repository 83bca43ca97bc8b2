package vn.kehoach.reading.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.content.due.Deadline;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.duty.WrittenQuota;
import vn.kehoach.reading.desk.Split;

/**
 * The forms in which one obligation is corrected, split, merged and removed.
 *
 * @param quota empty where there is none; null where it is more than a number, which this form does not write
 * @param places where it may be split, each as the beginning of the second part
 * @param listed how many a list in its words would make
 */
record EditView(
        int index,
        String who,
        List<Choice> units,
        String what,
        String kind,
        Due due,
        String quota,
        String onlyIf,
        List<Choice> alternatives,
        List<Choice> places,
        int listed,
        List<Choice> others) {

    private static final int BRIEF = 70;

    /**
     * By when it is due, as it is typed.
     *
     * @param before the words of “trước ngày …”; empty where the plan says it otherwise
     */
    record Due(String day, String hour, String before) {

        private static Due of(Deadline deadline) {
            String due = deadline.due().orElse("");
            return new Due(
                    Words.formDay(due),
                    Words.formHour(due),
                    due.isEmpty() && deadline.before().isPresent() ? DutyView.due(deadline) : "");
        }
    }

    /** A value with its words. */
    record Choice(String value, String label) {}

    static EditView of(Content content, ObligationLine line, UnaryOperator<String> unitName) {
        String what = line.said().what().orElse("");
        return new EditView(
                line.index(),
                String.join("; ", line.said().who().written()),
                line.chosen().written().stream()
                        .map(code -> new Choice(code, unitName.apply(code)))
                        .toList(),
                what,
                line.said().kind().orElse(ObligationKind.DUTY.name()),
                Due.of(line.said().deadline()),
                line.quota().map(EditView::quota).orElse(""),
                line.said().onlyIf().orElse(""),
                alternatives(content).entrySet().stream()
                        .map(each -> new Choice(each.getKey(), each.getValue()))
                        .toList(),
                Split.places(what).stream()
                        .map(place -> new Choice(place, "… | " + brief(place)))
                        .toList(),
                Split.listed(what),
                content.obligations().stream()
                        .filter(other -> other.index() != line.index())
                        .map(EditView::choice)
                        .toList());
    }

    private static String quota(WrittenQuota quota) {
        return quota.isObject() ? null : quota.text();
    }

    private static Choice choice(ObligationLine line) {
        return new Choice(
                String.valueOf(line.index()),
                (line.index() + 1) + ". " + brief(line.said().what().orElse("")));
    }

    /** The ways in which the event may take place, by id. */
    static Map<String, String> alternatives(Content content) {
        Map<String, String> alternatives = new LinkedHashMap<>();
        content.happening().event().stream()
                .flatMap(event -> event.alternatives().stream())
                .forEach(each -> alternatives.put(
                        each.name().orElse(""),
                        "Phương án " + (alternatives.size() + 1) + " ("
                                + each.condition().orElse("") + ")"));
        return alternatives;
    }

    private static String brief(String words) {
        return words.length() <= BRIEF ? words : words.substring(0, BRIEF) + "…";
    }

    /** What comes next, which is merged most often. */
    public String next() {
        return others.stream()
                .map(Choice::value)
                .filter(value -> Integer.parseInt(value) == index + 1)
                .findFirst()
                .orElse("");
    }

    public List<Choice> kinds() {
        return Stream.of(
                        ObligationKind.DUTY,
                        ObligationKind.UNIT_REPORT,
                        ObligationKind.OPINION,
                        ObligationKind.INVITATION,
                        ObligationKind.ATTENDANCE,
                        ObligationKind.PREPARATION,
                        ObligationKind.CONSOLIDATION,
                        ObligationKind.CONSULTATION,
                        ObligationKind.FINALISATION,
                        ObligationKind.EVENT,
                        ObligationKind.FINAL_REPORT,
                        ObligationKind.PERIOD)
                .map(each -> new Choice(each.name(), each.label()))
                .toList();
    }
}
