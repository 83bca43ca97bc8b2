package vn.kehoach.signing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

/**
 * Names, revokes and declines substitutes for absent signatories. Whoever changes who signs for whom takes the open
 * signatures first and the row second, as a click on "Ký" does: one of two that meet waits for the other.
 */
@Service
@Transactional
public class SubstituteService {

    private final Substitutions substitutions;
    private final KnownSubstitutions known;
    private final SubstitutionRules rules;
    private final SubstituteNotices notices;
    private final PlanReaders readers;
    private final SigningWorkflow workflow;
    private final Clock clock;

    SubstituteService(
            Substitutions substitutions,
            KnownSubstitutions known,
            SubstitutionRules rules,
            SubstituteNotices notices,
            PlanReaders readers,
            SigningWorkflow workflow,
            Clock clock) {
        this.substitutions = substitutions;
        this.known = known;
        this.rules = rules;
        this.notices = notices;
        this.readers = readers;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Names a substitute; signatures that are open and fall under it are offered to them at once. */
    public SubstituteTable.Row make(SubstitutionRequest request, Caller caller) {
        if (!caller.admin() && !caller.userId().equals(request.absent())) {
            throw Refused.forbidden("Chỉ người vắng mặt và quản trị viên được cử người ký thay");
        }
        workflow.holdOpenSignatures();
        known.oneAfterTheOther();
        refuse(rules.errors(request, caller));
        Substitution made = substitutions.saveAndFlush(Substitution.of(request, caller.userId(), clock.instant()));
        notices.named(made);
        workflow.substitutesChanged();
        return known.row(made.id());
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors);
        }
    }

    /**
     * Ends it at once; what was signed stays signed.
     *
     * @return what the substitute has decided by it
     */
    public List<SubstituteTable.Decided> revoke(UUID id, Caller caller) {
        Substitution substitution = held(id, caller);
        if (!caller.admin() && !substitution.isOf(caller.userId())) {
            throw Refused.forbidden(
                    "Chỉ người vắng mặt và quản trị viên được thu hồi việc ký thay; " + "người được cử thì từ chối");
        }
        end(substitution, caller);
        return known.decidedBy(id);
    }

    /** The one who was named does not want to: it ends at once, and the absent person is told. */
    public SubstituteTable.Row decline(UUID id, Optional<String> reason, Caller caller) {
        reason.map(SubstitutionRules::wrongReason).ifPresent(SubstituteService::refuse);
        Substitution substitution = held(id, caller);
        if (!substitution.isBy(caller.userId())) {
            throw Refused.forbidden("Chỉ người được cử ký thay được từ chối");
        }
        end(substitution, caller);
        notices.declined(substitution, reason);
        return known.row(id);
    }

    private Substitution held(UUID id, Caller caller) {
        workflow.holdOpenSignatures();
        return substitutions
                .findLockedById(id)
                .filter(row -> caller.admin() || row.concerns(caller.userId()))
                .orElseThrow(Substitutions::unknown);
    }

    private void end(Substitution substitution, Caller caller) {
        substitution.revoke(caller.userId(), clock.instant());
        substitutions.saveAndFlush(substitution);
        readers.end(List.of(substitution.id()));
        workflow.substitutesChanged();
    }
}
