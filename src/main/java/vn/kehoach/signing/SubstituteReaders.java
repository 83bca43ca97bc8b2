package vn.kehoach.signing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.shared.DueMoments;
import vn.kehoach.shared.VietnamTime;

/** A substitute who has signed nothing reads the plan no longer than the substitution holds. */
@Component
class SubstituteReaders implements DueMoments {

    private final JdbcClient queries;
    private final PlanReaders readers;
    private final Clock clock;

    SubstituteReaders(JdbcClient queries, PlanReaders readers, Clock clock) {
        this.queries = queries;
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> next() {
        return Optional.empty();
    }

    /** At midnight nobody presses a button; at a revocation it is done at once. */
    @Override
    @Scheduled(fixedDelayString = "${kehoach.substitutes.tick:20s}")
    @Transactional
    public void runDue() {
        List<UUID> ended = queries.sql("select distinct r.substitution from plan_reader r"
                        + " join signing_substitute u on u.id = r.substitution"
                        + " where u.revoked_at is not null or u.until_day < :today")
                .param("today", VietnamTime.today(clock))
                .query(UUID.class)
                .list();
        readers.end(ended);
    }
}
