package vn.kehoach.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kehoach.testing.Rows;

/** The rounds of consultation, in memory. */
final class InMemoryRounds implements Rounds {

    private final Rows<Round> rows = new Rows<>();

    @Override
    public Round save(Round round) {
        return rows.save(round);
    }

    @Override
    public Optional<Round> findById(RoundId id) {
        return rows.all().filter(round -> round.id().equals(id)).findFirst();
    }

    @Override
    public int countByPlanId(UUID planId) {
        return (int) rows.where("planId", planId).count();
    }

    @Override
    public List<Round> findByPlanIdAndClosedAtIsNull(UUID plan) {
        return rows.where("planId", plan).filter(round -> !round.closed()).toList();
    }

    @Override
    public List<Round> findByRequestId(UUID requestId) {
        return rows.where("requestId", requestId).toList();
    }

    @Override
    public boolean existsByRequestIdAndClosedAtIsNull(UUID requestId) {
        return rows.where("requestId", requestId).anyMatch(round -> !round.closed());
    }
}
