package vn.kehoach.assignment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The numbers that an obligation asks of its units: one for all of them, or one for each.
 *
 * @param forAll where no unit has a number of its own
 * @param byUnit by the code of the unit
 */
record Quotas(Quota forAll, Map<String, Quota> byUnit) {

    static final Quotas NONE = new Quotas(Quota.NONE, Map.of());

    private static final int MOST = 1_000_000;

    Quota of(String unit) {
        return byUnit.getOrDefault(unit, forAll);
    }

    /**
     * Reads {@code 5}, {@code {"min": 5, "max": 12}} or {@code {"Huyện đoàn Dương Minh Châu": 22, …}}.
     *
     * @param most whether a bare number is the most, otherwise the least
     * @param unitsOf the codes of the units that a name means
     */
    static Quotas of(JsonNode quota, boolean most, Optional<String> unit, Function<String, List<String>> unitsOf) {
        if (!quota.isObject() || quota.has("min") || quota.has("max")) {
            return new Quotas(one(quota, most, unit), Map.of());
        }
        Map<String, Quota> byUnit = new HashMap<>();
        quota.properties().forEach(named -> unitsOf.apply(named.getKey())
                .forEach(code -> byUnit.put(code, one(named.getValue(), most, unit))));
        return new Quotas(Quota.NONE, byUnit);
    }

    private static Quota one(JsonNode quota, boolean most, Optional<String> unit) {
        Optional<Integer> bare = number(quota);
        Optional<Integer> least = bare.filter(number -> !most).or(() -> number(quota.path("min")));
        Optional<Integer> limit = bare.filter(number -> most).or(() -> number(quota.path("max")));
        return new Quota(least, limit, unit);
    }

    private static Optional<Integer> number(JsonNode node) {
        return Optional.of(node)
                .filter(JsonNode::canConvertToInt)
                .map(JsonNode::asInt)
                .filter(number -> number >= 0 && number <= MOST);
    }
}
