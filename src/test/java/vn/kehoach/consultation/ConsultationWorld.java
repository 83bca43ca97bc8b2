package vn.kehoach.consultation;

import java.util.UUID;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.PlanWorld;
import vn.kehoach.plan.state.PlanId;

/** Rounds of consultation on plans, with all their rules, on tables in memory. */
public final class ConsultationWorld {

    final PlanWorld planning;
    final InMemoryRounds rounds = new InMemoryRounds();
    final InMemoryOpinions opinions = new InMemoryOpinions(rounds);
    final OpinionTable table = new OpinionTable(opinions);

    private final ConsultationService service;

    /** On the plans of that world. */
    public ConsultationWorld(PlanWorld planning) {
        this.planning = planning;
        service = new ConsultationService(
                rounds,
                opinions,
                table,
                planning.plans(),
                planning.readers(),
                planning.writers(),
                planning.organisation(),
                new RoundNotices(planning.offices(), planning.officeNotices()),
                planning.said,
                planning.shown(),
                planning.clock);
    }

    /** Asks for opinions and closes rounds. */
    public ConsultationService service() {
        return service;
    }

    /** A draft that its drafter has called ready. */
    PlanId ready(PlanText text) {
        PlanId plan = planning.drafted(text);
        planning.plans().recordDraft(plan);
        return plan;
    }

    /** The opinion of that person in the last round of the plan, for a response to it. */
    public UUID opinionOf(PlanId plan, String user) {
        return table.of(plan).stream()
                .filter(row -> row.user().equals(user))
                .reduce((earlier, later) -> later)
                .map(row -> UUID.fromString(row.id()))
                .orElseThrow();
    }
}
