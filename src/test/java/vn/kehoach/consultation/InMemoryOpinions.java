package vn.kehoach.consultation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.testing.Rows;

/** The opinions, in memory, beside the rounds in which they were asked. */
final class InMemoryOpinions implements Opinions, OpinionRows {

    private final Rows<Opinion> rows = new Rows<>();
    private final InMemoryRounds rounds;

    InMemoryOpinions(InMemoryRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Opinion save(Opinion opinion) {
        return rows.save(opinion);
    }

    @Override
    public Optional<Opinion> findById(UUID id) {
        return rows.where("id", id).findFirst();
    }

    @Override
    public Optional<Opinion> findByRoundIdAndUserId(UUID roundId, String userId) {
        return rows.where("roundId", roundId)
                .filter(opinion -> opinion.userId().equals(userId))
                .findFirst();
    }

    @Override
    public List<Opinion> findByRoundIdOrderByName(UUID roundId) {
        return rows.where("roundId", roundId)
                .sorted(Comparator.comparing(Opinion::name))
                .toList();
    }

    @Override
    public List<OpinionTable.Row> of(PlanId plan) {
        return rows.where("planId", plan.value())
                .map(this::row)
                .sorted(Comparator.comparing(
                                (OpinionTable.Row row) -> row.asked().round())
                        .thenComparing(OpinionTable.Row::name))
                .toList();
    }

    private OpinionTable.Row row(Opinion opinion) {
        Round round = rounds.get(new RoundId((UUID) Rows.column(opinion, "roundId")));
        return new OpinionTable.Row(
                Rows.column(opinion, "id").toString(),
                new OpinionTable.Asked(
                        round.id().toString(),
                        round.view().ordinal(),
                        (Integer) Rows.column(round, "planVersion"),
                        round.view().subject(),
                        round.view().silence()),
                opinion.userId(),
                opinion.name(),
                new OpinionTable.Given(
                        opinion.stance().orElse(null),
                        (String) Rows.column(opinion, "comments"),
                        iso(opinion, "givenAt"),
                        (String) Rows.column(opinion, "givenBy"),
                        (String) Rows.column(opinion, "givenByName")),
                new OpinionTable.Answered(
                        (Response) Rows.column(opinion, "response"),
                        (String) Rows.column(opinion, "responseText"),
                        (String) Rows.column(opinion, "respondedBy"),
                        iso(opinion, "respondedAt")));
    }

    private static String iso(Opinion opinion, String column) {
        return Optional.ofNullable((Instant) Rows.column(opinion, column))
                .map(VietnamTime::iso)
                .orElse(null);
    }
}
