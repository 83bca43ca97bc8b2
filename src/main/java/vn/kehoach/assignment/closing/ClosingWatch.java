package vn.kehoach.assignment.closing;

import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.DueMoments;

/** Looks for plans that are over. Dates move, work is given back and comes again: looking finds what no timer would know. */
@Component
class ClosingWatch implements DueMoments {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingWatch.class);

    private final ClosingService closing;

    ClosingWatch(ClosingService closing) {
        this.closing = closing;
    }

    @Scheduled(fixedDelayString = "${kehoach.closing.tick:15s}")
    void look() {
        closing.over().forEach(this::offer);
    }

    private void offer(PlanId id) {
        try {
            closing.offer(id);
        } catch (RuntimeException e) {
            // The others must not wait for this one; it is looked at again with the next tick.
            LOG.error("The end of plan {} could not be offered", id, e);
        }
    }

    @Override
    public Optional<Instant> next() {
        return closing.over().isEmpty() ? closing.nextLastDate() : Optional.of(Instant.EPOCH);
    }

    @Override
    public void runDue() {
        look();
    }
}
