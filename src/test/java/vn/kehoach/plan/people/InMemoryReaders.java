package vn.kehoach.plan.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import vn.kehoach.plan.state.PlanId;

/** Whom plans were opened to, in memory. */
final class InMemoryReaders implements ReaderRows {

    private record Key(PlanId plan, String reader) {}

    private record Row(boolean inside, UUID substitution, boolean issuedBesides) {}

    private final Map<Key, Row> rows = new HashMap<>();

    @Override
    public void inside(PlanId plan, Collection<String> readers) {
        readers.forEach(reader -> rows.put(new Key(plan, reader), new Row(true, null, false)));
    }

    @Override
    public void issued(PlanId plan, Collection<String> readers) {
        readers.forEach(reader -> rows.merge(
                new Key(plan, reader),
                new Row(false, null, false),
                (had, now) -> new Row(had.inside, had.substitution, had.substitution != null)));
    }

    @Override
    public void substitute(PlanId plan, String reader, UUID substitution) {
        Row had = rows.get(new Key(plan, reader));
        if (had == null || !had.inside || had.substitution != null) {
            rows.put(
                    new Key(plan, reader),
                    new Row(true, substitution, had != null && (had.issuedBesides || !had.inside)));
        }
    }

    @Override
    public void end(Collection<UUID> substitutions) {
        Predicate<Row> ended = row -> row.substitution != null && substitutions.contains(row.substitution);
        rows.values().removeIf(ended.and(row -> !row.issuedBesides));
        rows.replaceAll((key, row) -> ended.test(row) ? new Row(false, null, false) : row);
    }

    @Override
    public boolean known(PlanId plan, Collection<String> keys) {
        return keys.stream().anyMatch(key -> rows.containsKey(new Key(plan, key)));
    }

    @Override
    public boolean knownInside(PlanId plan, Collection<String> keys) {
        return keys.stream().map(key -> rows.get(new Key(plan, key))).anyMatch(row -> row != null && row.inside);
    }
}
