package vn.kehoach.process.engine.task;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kehoach.consultation.ConsultationService;
import vn.kehoach.consultation.RoundId;
import vn.kehoach.plan.drafting.ShownVersions;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.process.consultation.Consultation;
import vn.kehoach.process.engine.EngineRows;
import vn.kehoach.process.signing.Signing;
import vn.kehoach.shared.Refused;
import vn.kehoach.signing.SigningId;
import vn.kehoach.signing.SigningService;

/**
 * What became of a task that was still open on somebody's screen: where it asked for a word on a version of a plan and there is a
 * newer one by now, that is said, with what differs.
 */
@Component
class EndedTasks {

    private final EngineRows rows;
    private final SigningService signing;
    private final ConsultationService consultation;
    private final ShownVersions shown;

    EndedTasks(EngineRows rows, SigningService signing, ConsultationService consultation, ShownVersions shown) {
        this.rows = rows;
        this.signing = signing;
        this.consultation = consultation;
        this.shown = shown;
    }

    /** The refusal itself, or the better one. */
    Refused instead(Refused refused, String task, Map<String, Object> fields) {
        boolean ended = refused.reason() == Refused.Reason.CONFLICT && fields.get("version") instanceof Number;
        return !ended
                ? refused
                : rows.ended(task)
                        .flatMap(this::plan)
                        .flatMap(plan -> shown.tooLate(plan, ((Number) fields.get("version")).longValue()))
                        .orElse(refused);
    }

    private Optional<PlanId> plan(EngineRows.Ended task) {
        return switch (task.key()) {
            case Signing.SIGN_DOCUMENT -> Optional.of(signing.planOf(SigningId.of(task.businessKey())));
            case Consultation.GIVE_OPINION ->
                Optional.of(consultation.round(RoundId.of(task.businessKey())).plan());
            default -> Optional.empty();
        };
    }
}
