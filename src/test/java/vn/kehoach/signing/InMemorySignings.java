package vn.kehoach.signing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.kehoach.testing.Rows;

/** The signings, in memory. */
final class InMemorySignings implements Signings {

    private final Rows<Signing> rows = new Rows<>();

    @Override
    public Signing saveAndFlush(Signing signing) {
        return rows.save(signing);
    }

    @Override
    public Optional<Signing> findById(SigningId id) {
        return rows.all().filter(signing -> signing.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Signing> findByPlanIdAndReportIdIsNullAndState(UUID plan, SigningState state) {
        return rows.all()
                .filter(signing -> signing.plan().value().equals(plan))
                .filter(signing -> signing.report().isEmpty() && Rows.column(signing, "state") == state)
                .findFirst();
    }

    @Override
    public List<Signing> findByPlanIdAndState(UUID plan, SigningState state) {
        return rows.all()
                .filter(signing -> signing.plan().value().equals(plan) && Rows.column(signing, "state") == state)
                .toList();
    }

    Stream<Signing> open() {
        return rows.all().filter(signing -> signing.outcome() == SigningOutcome.NEXT);
    }

    Stream<Signing> all() {
        return rows.all();
    }

    @SuppressWarnings("unchecked")
    static List<Signature> signatures(Signing signing) {
        return (List<Signature>) Rows.column(signing, "signatures");
    }
}
