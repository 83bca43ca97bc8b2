package vn.kehoach.attendance;

import java.util.List;

/**
 * The roll of a plan's event.
 *
 * @param expected how many people the plan expects; null where it does not say
 * @param present how many people came
 * @param came how many units came
 * @param absent how many units did not
 * @param open of how many invited units nothing is noted yet
 * @param units the invited units, those that owe attendance first
 */
public record Roll(Integer expected, int present, int came, int absent, int open, List<Line> units) {

    /**
     * One invited unit.
     *
     * @param owed whether the plan obliges it to come
     * @param present null where nothing is noted yet
     * @param recordedAt ISO 8601 with +07:00; null where nothing is noted yet
     */
    public record Line(
            String unit,
            String name,
            boolean owed,
            Integer present,
            String substitute,
            String absentReason,
            String recordedBy,
            String recordedAt) {}

    static Roll of(Integer expected, List<Line> units) {
        int present = units.stream()
                .filter(line -> line.present() != null)
                .mapToInt(Line::present)
                .sum();
        int came = count(units, 1);
        int absent = count(units, 0);
        return new Roll(expected, present, came, absent, units.size() - came - absent, units);
    }

    private static int count(List<Line> units, int sign) {
        return (int) units.stream()
                .filter(line -> line.present() != null && Integer.signum(line.present()) == sign)
                .count();
    }
}
