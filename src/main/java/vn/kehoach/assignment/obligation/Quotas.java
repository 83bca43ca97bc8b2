package vn.kehoach.assignment.obligation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.duty.WrittenQuota;

/**
 * The numbers that an obligation asks of its units: one for all of them, or one for each.
 *
 * @param forAll where no unit has a number of its own
 * @param byUnit by the code of the unit
 */
public record Quotas(Quota forAll, Map<String, Quota> byUnit) {

    /** Nobody is asked for a number. */
    public static final Quotas NONE = new Quotas(Quota.NONE, Map.of());

    private static final int MOST = 1_000_000;

    /** What is asked of the unit with that code. */
    public Quota of(String unit) {
        return byUnit.getOrDefault(unit, forAll);
    }

    /**
     * Of what the plan asks for: {@code 5}, {@code {"min": 5, "max": 12}} or {@code {"Huyện đoàn Dương Minh Châu": 22, …}}.
     *
     * @param unitsOf the codes of the units that a name means
     */
    public static Quotas of(ObligationLine line, Function<String, List<String>> unitsOf) {
        return line.quota().map(quota -> of(quota, line, unitsOf)).orElse(new Quotas(none(line), Map.of()));
    }

    private static Quotas of(WrittenQuota quota, ObligationLine line, Function<String, List<String>> unitsOf) {
        if (!quota.isByName()) {
            return new Quotas(one(quota, line), Map.of());
        }
        Map<String, Quota> byUnit = new HashMap<>();
        quota.byName().forEach((name, each) -> unitsOf.apply(name).forEach(code -> byUnit.put(code, one(each, line))));
        return new Quotas(Quota.NONE, byUnit);
    }

    private static Quota none(ObligationLine line) {
        return new Quota(Optional.empty(), Optional.empty(), line.quotaUnit());
    }

    /** A bare number is the most where the plan says so, otherwise the least. */
    private static Quota one(WrittenQuota quota, ObligationLine line) {
        Optional<Integer> bare = inReach(quota.number());
        Optional<Integer> least = bare.filter(number -> !line.atMost()).or(() -> inReach(quota.least()));
        Optional<Integer> limit = bare.filter(number -> line.atMost()).or(() -> inReach(quota.most()));
        return new Quota(least, limit, line.quotaUnit());
    }

    private static Optional<Integer> inReach(Optional<Integer> number) {
        return number.filter(each -> each >= 0 && each <= MOST);
    }
}
