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
 * What became of a task that was still open on somebody's screen: where the plan was taken back from its signatories, that is
 * said; where the task asked for a word on a version and there is a newer one by now, that, with what differs.
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
        return refused.reason() != Refused.Reason.CONFLICT
                ? refused
                : rows.ended(task)
                        .flatMap(ended -> withdrawn(ended).or(() -> newer(ended, fields.get("version"))))
                        .orElse(refused);
    }

    /** Whoever was to sign learns that nobody is any more, and why. */
    private Optional<Refused> withdrawn(EngineRows.Ended task) {
        return Optional.of(task)
                .filter(ended -> ended.key().equals(Signing.SIGN_DOCUMENT))
                .flatMap(ended -> signing.withdrawnBecause(SigningId.of(ended.businessKey())))
                .map(Refused::conflict);
    }

    private Optional<Refused> newer(EngineRows.Ended task, Object version) {
        return version instanceof Number number
                ? plan(task).flatMap(plan -> shown.tooLate(plan, number.longValue()))
                : Optional.empty();
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
