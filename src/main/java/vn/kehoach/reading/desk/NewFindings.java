package vn.kehoach.reading.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.plan.ReadFindings;
import vn.kehoach.shared.Folding;

/** The findings of a new version of the document; what the drafter answered stays answered. */
final class NewFindings {

    private NewFindings() {}

    static void apply(Sheet sheet, ObjectNode fresh, Map<String, String> newKeys) {
        List<ObjectNode> answered = Sheet.objects(sheet.json().path(ReadFindings.KEY)).stream()
                .filter(finding -> finding.path(ReadFindings.ANSWER).isObject())
                .toList();
        answered.forEach(finding -> rename(finding, newKeys));
        ArrayNode findings = fresh.path(ReadFindings.KEY).deepCopy();
        Sheet.objects(findings).forEach(finding -> answerFor(finding, answered)
                .ifPresent(answer -> finding.set(ReadFindings.ANSWER, answer)));
        answered.stream()
                .filter(finding -> finding.path("ofReview").asBoolean())
                .forEach(findings::add);
        sheet.json().set(ReadFindings.KEY, findings);
    }

    private static void rename(ObjectNode finding, Map<String, String> newKeys) {
        Sheet.objects(finding.path("at"))
                .forEach(at -> Optional.ofNullable(newKeys.get(at.path("key").asText("")))
                        .ifPresent(key -> at.put("key", key)));
    }

    private static Optional<JsonNode> answerFor(ObjectNode finding, List<ObjectNode> answered) {
        return answered.stream()
                .filter(each -> each.path("rule").equals(finding.path("rule")))
                .filter(each -> saysTheSame(each, finding) || speaksOfTheSame(each, finding))
                .map(each -> each.path(ReadFindings.ANSWER))
                .findFirst();
    }

    private static boolean saysTheSame(ObjectNode one, ObjectNode other) {
        return Folding.fold(one.path("message").asText())
                .equals(Folding.fold(other.path("message").asText()));
    }

    private static boolean speaksOfTheSame(ObjectNode one, ObjectNode other) {
        JsonNode at = one.path("at").path(0);
        JsonNode there = other.path("at").path(0);
        return !at.path("key").asText("").isEmpty()
                && at.path("key").equals(there.path("key"))
                && at.path("was").equals(there.path("was"));
    }
}
