package vn.kehoach.process.signing;

import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.kehoach.shared.DueMoments;

/**
 * A period of substitution begins and ends at midnight in Vietnam, with nobody there to press a button: this looks whether
 * the open signatures are shown to the right people. Doing it twice, or on two nodes at once, shows nothing twice.
 */
@Component
class SubstituteWatch implements DueMoments {

    private static final Logger LOG = LoggerFactory.getLogger(SubstituteWatch.class);

    private final SubstituteCandidates candidates;

    SubstituteWatch(SubstituteCandidates candidates) {
        this.candidates = candidates;
    }

    @Scheduled(fixedDelayString = "${kehoach.substitutes.tick:20s}")
    void look() {
        try {
            candidates.look();
        } catch (RuntimeException e) {
            // Somebody is signing at this moment, or the database is away; the next look sees what is left.
            LOG.info("Open signatures are offered to their substitutes with the next look", e);
        }
    }

    /** Where the demo clock stops, it is looked at. */
    @Override
    public Optional<Instant> next() {
        return Optional.empty();
    }

    @Override
    public void runDue() {
        candidates.look();
    }
}
