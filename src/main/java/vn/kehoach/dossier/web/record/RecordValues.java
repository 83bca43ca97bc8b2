package vn.kehoach.dossier.web.record;

import static org.springframework.util.StringUtils.uncapitalize;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.assignment.deadline.ExtensionState;
import vn.kehoach.assignment.report.EnteredBy;
import vn.kehoach.assignment.report.ReviewDecision;
import vn.kehoach.assignment.work.AssignmentStatus;
import vn.kehoach.consolidation.ReportState;
import vn.kehoach.consultation.Response;
import vn.kehoach.consultation.Stance;
import vn.kehoach.consultation.Subject;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.frame.Purpose;
import vn.kehoach.plan.content.frame.SignOrder;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.shared.Worded;
import vn.kehoach.signing.Scope;
import vn.kehoach.signing.SignatureState;
import vn.kehoach.signing.SigningState;

/** States, answers and kinds in the record, in the words of the enums that own them. */
final class RecordValues {

    private static final Map<String, Class<? extends Worded>> STATES = Map.of(
            "plan", PlanState.class,
            "opinion", Stance.class,
            "signing", SigningState.class,
            "signature", SignatureState.class,
            "assignment", AssignmentStatus.class,
            "submission", ReviewDecision.class,
            "extension", ExtensionState.class,
            "final-report", ReportState.class);

    private static final Map<String, Class<? extends Worded>> VALUES = Map.ofEntries(
            Map.entry("plan.state", PlanState.class),
            Map.entry("signing.state", SigningState.class),
            Map.entry("signing.signOrder", SignOrder.class),
            Map.entry("signature.state", SignatureState.class),
            Map.entry("substitution.scope", Scope.class),
            Map.entry("round.subject", Subject.class),
            Map.entry("delivery.purpose", Purpose.class),
            Map.entry("opinion.stance", Stance.class),
            Map.entry("opinion.response", Response.class),
            Map.entry("assignment.status", AssignmentStatus.class),
            Map.entry("assignment.kind", ObligationKind.class),
            Map.entry("submission.decision", ReviewDecision.class),
            Map.entry("submission.entered", EnteredBy.class),
            Map.entry("final-report.state", ReportState.class),
            Map.entry("extension.state", ExtensionState.class));

    private RecordValues() {}

    /** The state in which a thing is from this row on, by the end of the row's kind: {@code done-late}. */
    static Optional<String> state(String object, String kind) {
        return word(STATES.get(object), kind.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What a property of a thing says; empty where it is no state, answer or kind. */
    static Optional<String> value(String object, String property, String value) {
        return word(VALUES.get(object + "." + property), value);
    }

    private static Optional<String> word(Class<? extends Worded> words, String name) {
        return Optional.ofNullable(words).stream()
                .flatMap(each -> Arrays.stream(each.getEnumConstants()))
                .filter(each -> each.name().equals(name))
                .map(each -> uncapitalize(each.label()))
                .findFirst();
    }
}
