package vn.kehoach.reminder;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.assignment.board.LateCount;

/** For whose work somebody gets the mail of a day, so that it can say how much of it there is besides. */
class Sights {

    private final Set<String> units = new HashSet<>();
    private final Set<String> owners = new HashSet<>();

    void unit(String code) {
        units.add(code);
    }

    void owner(String userId) {
        owners.add(userId);
    }

    /** Whether it is about plans that the person proposed, and not about the work of units alone. */
    boolean ofOwner() {
        return !owners.isEmpty();
    }

    void addTo(Set<String> allUnits, Set<String> allOwners) {
        allUnits.addAll(units);
        allOwners.addAll(owners);
    }

    /** How much of it is late; a unit is not asked any more for what its collection closed without. */
    int late(List<LateCount> counts) {
        return counts.stream().mapToInt(this::late).sum();
    }

    private int late(LateCount count) {
        if (owners.contains(count.ownerId())) {
            return count.all();
        }
        return units.contains(count.unitCode()) ? count.open() : 0;
    }
}
