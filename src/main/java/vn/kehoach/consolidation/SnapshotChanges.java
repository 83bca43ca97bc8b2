package vn.kehoach.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kehoach.shared.Folding;

/** What is no longer as it was frozen. */
public record SnapshotChanges(List<Unit> units, List<Total> totals) {

    /**
     * One unit that stands otherwise.
     *
     * @param was how it stood, null for a unit that owed nothing then
     * @param now how it stands, null for a unit that owes nothing any more
     * @param wasVersion 0 where no report of it counted
     */
    public record Unit(
            String unit, String unitName, ReportStage was, int wasVersion, ReportStage now, int nowVersion) {}

    /** One total that is another; null where the indicator was or is not there. */
    public record Total(String name, BigDecimal was, BigDecimal now) {}

    static SnapshotChanges between(Snapshot.Figures then, Snapshot.Figures now) {
        return new SnapshotChanges(units(then, now), totals(then, now));
    }

    /** Whether everything is as it was. */
    public boolean none() {
        return units.isEmpty() && totals.isEmpty();
    }

    private static List<Unit> units(Snapshot.Figures then, Snapshot.Figures now) {
        Map<String, Snapshot.Line> before = byKey(then.lines(), Snapshot.Line::assignmentId);
        Map<String, Snapshot.Line> after = byKey(now.lines(), Snapshot.Line::assignmentId);
        List<Unit> changed = new ArrayList<>();
        for (String id : keys(after, before)) {
            Snapshot.Line was = before.get(id);
            Snapshot.Line is = after.get(id);
            if (was == null || is == null || !was.standsLike(is)) {
                changed.add(unit(was, is));
            }
        }
        return List.copyOf(changed);
    }

    private static Unit unit(Snapshot.Line was, Snapshot.Line now) {
        Snapshot.Line known = now == null ? was : now;
        return new Unit(
                known.unit(),
                known.unitName(),
                was == null ? null : was.stage(),
                was == null ? 0 : was.version(),
                now == null ? null : now.stage(),
                now == null ? 0 : now.version());
    }

    private static List<Total> totals(Snapshot.Figures then, Snapshot.Figures now) {
        Map<String, Snapshot.Total> before = byKey(then.totals(), total -> Folding.loosely(total.name()));
        Map<String, Snapshot.Total> after = byKey(now.totals(), total -> Folding.loosely(total.name()));
        return keys(after, before).stream()
                .map(key -> total(before.get(key), after.get(key)))
                .filter(total -> total.was() == null
                        || total.now() == null
                        || total.was().compareTo(total.now()) != 0)
                .toList();
    }

    private static Total total(Snapshot.Total was, Snapshot.Total now) {
        return new Total(
                Objects.requireNonNullElse(now, was).name(),
                was == null ? null : was.total(),
                now == null ? null : now.total());
    }

    private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
        return all.stream()
                .collect(Collectors.toMap(key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** In the order of what is now, then what is gone. */
    private static Set<String> keys(Map<String, ?> first, Map<String, ?> second) {
        Set<String> keys = new LinkedHashSet<>(first.keySet());
        keys.addAll(second.keySet());
        return keys;
    }
}
