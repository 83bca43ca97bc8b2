package vn.kehoach.assignment.obligation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import vn.kehoach.plan.state.PlanId;

/** The rounds, in memory, beside the obligations that they come from. */
public final class InMemoryRounds implements RoundTable {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    private record Row(
            UUID plan, Optional<Instant> due, Optional<LocalDate> on, Instant opens, Instant opened, Instant failed) {

        Row opened(Instant now) {
            return new Row(plan, due, on, opens, now, null);
        }

        Row failed(Instant now) {
            return new Row(plan, due, on, opens, opened, now);
        }

        /** When it opens, or is tried again. */
        Instant moment() {
            return failed == null || failed.plus(PAUSE).isBefore(opens) ? opens : failed.plus(PAUSE);
        }
    }

    private final Map<Key, Row> rows =
            new TreeMap<>(Comparator.comparing(Key::obligation).thenComparing(Key::number));
    private final InMemoryObligations obligations;

    public InMemoryRounds(InMemoryObligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public FirstRound first(UUID obligation) {
        Row first = rows.get(new Key(obligation, 1));
        return new FirstRound(first.on.orElseThrow(), first.due.orElseThrow());
    }

    @Override
    public void write(
            UUID obligation, int number, UUID plan, Optional<Instant> due, Optional<LocalDate> on, Instant opens) {
        rows.put(new Key(obligation, number), new Row(plan, due, on, opens, null, null));
    }

    @Override
    public boolean open(Key round, Instant now) {
        boolean closed = isClosed(round);
        if (closed) {
            rows.computeIfPresent(round, (key, row) -> row.opened(now));
        }
        return closed;
    }

    private boolean isClosed(Key round) {
        return Optional.ofNullable(rows.get(round))
                .filter(row -> row.opened == null)
                .isPresent();
    }

    private Stream<Map.Entry<Key, Row>> closed() {
        return rows.entrySet().stream()
                .filter(each -> each.getValue().opened == null)
                .sorted(Comparator.comparing(each -> each.getValue().moment()));
    }

    @Override
    public List<Key> toOpen(Instant now) {
        return closed().filter(each -> !each.getValue().moment().isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Optional<WorkRounds.Next> take(Key round, Instant now) {
        return open(round, now) ? Optional.of(next(round, rows.get(round))) : Optional.empty();
    }

    private WorkRounds.Next next(Key key, Row row) {
        Obligation obligation = obligations.find(key.obligation()).orElseThrow();
        return new WorkRounds.Next(
                key.obligation(),
                key.number(),
                row.plan,
                row.due,
                row.on,
                row.opens,
                obligation.what(),
                obligation.recurrence().orElseThrow());
    }

    @Override
    public boolean failed(Key round, Instant now) {
        boolean news = isClosed(round) && rows.get(round).failed == null;
        rows.computeIfPresent(round, (key, row) -> row.opened == null ? row.failed(now) : row);
        return news;
    }

    @Override
    public Optional<Instant> nextOpening() {
        return closed().map(each -> each.getValue().moment()).findFirst();
    }

    @Override
    public List<PlanId> plansToLaunch() {
        return List.of();
    }

    @Override
    public void end(PlanId plan) {
        rows.values().removeIf(row -> row.plan.equals(plan.value()) && row.opened == null);
    }
}
