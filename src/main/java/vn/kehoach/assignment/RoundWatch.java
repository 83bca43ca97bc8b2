package vn.kehoach.assignment;

import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.PlanId;
import vn.kehoach.shared.DueMoments;

/** Looks for rounds that are to open. Looking twice, or on two nodes at once, opens a round once. */
@Component
class RoundWatch implements DueMoments {

    private static final Logger LOG = LoggerFactory.getLogger(RoundWatch.class);

    private final RoundService rounds;
    private final WorkService work;

    RoundWatch(RoundService rounds, WorkService work) {
        this.rounds = rounds;
        this.work = work;
    }

    @Scheduled(fixedDelayString = "${kehoach.rounds.tick:30s}")
    void look() {
        try {
            openAll();
        } catch (RuntimeException e) {
            // What stood in the way is looked at again with the next tick; nothing half done is left.
            LOG.error("A round could not be opened", e);
        }
    }

    private void openAll() {
        boolean more = true;
        while (more) {
            more = rounds.openNext();
        }
        rounds.plansToLaunch().forEach(this::launch);
    }

    private void launch(PlanId plan) {
        boolean more = true;
        while (more) {
            more = work.launchDuties(plan);
        }
    }

    @Override
    public Optional<Instant> next() {
        return rounds.plansToLaunch().isEmpty() ? rounds.nextOpening() : Optional.of(Instant.EPOCH);
    }

    @Override
    public void runDue() {
        look();
    }
}
