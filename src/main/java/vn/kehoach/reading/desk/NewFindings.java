package vn.kehoach.reading.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.content.FindingLine;
import vn.kehoach.shared.Folding;

/** The findings of a new version of the document; what the drafter answered stays answered. */
final class NewFindings {

    private NewFindings() {}

    static void apply(Sheet sheet, Content fresh, Map<String, String> newKeys) {
        List<FindingLine> answered = sheet.document().findings().stream()
                .filter(finding -> finding.answer().isPresent())
                .map(finding -> renamed(finding, newKeys))
                .toList();
        Stream<FindingLine> read = fresh.document().findings().stream().map(finding -> answerFor(finding, answered)
                .map(answer -> finding.answered(Optional.of(answer)))
                .orElse(finding));
        Stream<FindingLine> reviewed =
                answered.stream().filter(finding -> finding.ofReview().orElse(false));
        sheet.set(sheet.content().asking(Stream.concat(read, reviewed).toList()));
    }

    private static FindingLine renamed(FindingLine finding, Map<String, String> newKeys) {
        return finding.at(finding.at().stream()
                .map(at -> at.keyed(at.key().map(key -> newKeys.getOrDefault(key, key))))
                .toList());
    }

    private static Optional<FindingLine.Answer> answerFor(FindingLine finding, List<FindingLine> answered) {
        return answered.stream()
                .filter(each -> each.rule().equals(finding.rule()))
                .filter(each -> saysTheSame(each, finding) || speaksOfTheSame(each, finding))
                .flatMap(each -> each.answer().stream())
                .findFirst();
    }

    private static boolean saysTheSame(FindingLine one, FindingLine other) {
        return Folding.fold(one.message().orElse(""))
                .equals(Folding.fold(other.message().orElse("")));
    }

    private static boolean speaksOfTheSame(FindingLine one, FindingLine other) {
        return one.at().stream()
                .findFirst()
                .filter(at -> at.key().filter(key -> !key.isEmpty()).isPresent())
                .filter(at -> other.at().stream()
                        .limit(1)
                        .anyMatch(there ->
                                there.key().equals(at.key()) && there.was().equals(at.was())))
                .isPresent();
    }
}
