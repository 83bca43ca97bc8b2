package vn.kehoach.assignment.rounds;

import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.opening.LaunchService;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.DueMoments;

/** Looks for rounds that are to open. Looking twice, or on two nodes at once, opens a round once. */
@Component
class RoundWatch implements DueMoments {

    private static final Logger LOG = LoggerFactory.getLogger(RoundWatch.class);

    private final RoundService rounds;
    private final LaunchService launch;

    RoundWatch(RoundService rounds, LaunchService launch) {
        this.rounds = rounds;
        this.launch = launch;
    }

    @Scheduled(fixedDelayString = "${kehoach.rounds.tick:30s}")
    void look() {
        rounds.toOpen().forEach(round -> alone("round " + round, () -> rounds.open(round), () -> rounds.failed(round)));
        rounds.plansToLaunch().forEach(plan -> alone("duties of " + plan, () -> launch(plan), () -> {}));
    }

    /** Each by itself: the others do not wait for the one that something stands in the way of. */
    private static void alone(String what, Runnable opening, Runnable failed) {
        try {
            opening.run();
        } catch (RuntimeException e) {
            LOG.error("Not opened: {}", what, e);
            failed.run();
        }
    }

    private void launch(PlanId plan) {
        boolean more = true;
        while (more) {
            more = launch.launchDuties(plan);
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
