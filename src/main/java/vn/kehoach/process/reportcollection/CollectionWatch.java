package vn.kehoach.process.reportcollection;

import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.report.CollectionService;
import vn.kehoach.shared.DueMoments;

/**
 * Looks for collections whose last unit has reported and moves them on. The unit's own transaction touches nothing that it
 * shares with other units; this look is one indexed query, and doing it twice, or on two nodes at once, moves a collection
 * on once.
 */
@Component
class CollectionWatch implements DueMoments {

    private static final Logger LOG = LoggerFactory.getLogger(CollectionWatch.class);

    private final CollectionService collections;

    CollectionWatch(CollectionService collections) {
        this.collections = collections;
    }

    @Scheduled(fixedDelayString = "${kehoach.collection.tick:1s}")
    void look() {
        collections.complete().forEach(this::moveOn);
    }

    @Scheduled(fixedDelayString = "${kehoach.collection.late-comers-tick:30s}")
    void nameLateComers() {
        collections.nameLateComers();
    }

    private void moveOn(RequestId id) {
        try {
            collections.moveOn(id);
        } catch (OptimisticLockingException e) {
            LOG.info("Collection {} is being moved on by somebody else", id);
        } catch (RuntimeException e) {
            // The others must not wait for this one; it is looked at again with the next tick.
            LOG.error("Collection {} could not be moved on", id, e);
        }
    }

    @Override
    public Optional<Instant> next() {
        return collections.complete().isEmpty() ? collections.nextLateComer() : Optional.of(Instant.EPOCH);
    }

    @Override
    public void runDue() {
        look();
        nameLateComers();
    }
}
