package vn.kehoach.attendance;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.VietnamTime;

/** Who is invited to events, and what was noted of them, in memory. */
final class InMemoryRolls implements Rolls {

    private final Map<PlanId, Map<String, Roll.Line>> rows = new LinkedHashMap<>();
    private final Organisation organisation;

    InMemoryRolls(Organisation organisation) {
        this.organisation = organisation;
    }

    void invited(PlanId plan, String unit, boolean owed) {
        put(plan, new Roll.Line(unit, organisation.unitOf(unit).name(), owed, null, null, null, null, null));
    }

    private void put(PlanId plan, Roll.Line line) {
        rows.computeIfAbsent(plan, first -> new LinkedHashMap<>()).put(line.unit(), line);
    }

    @Override
    public List<Roll.Line> lines(PlanId plan) {
        return List.copyOf(rows.getOrDefault(plan, Map.of()).values());
    }

    @Override
    public void save(PlanId plan, Presence noted, String by, Instant now) {
        Roll.Line before = rows.get(plan).get(noted.unit());
        put(
                plan,
                new Roll.Line(
                        before.unit(),
                        before.name(),
                        before.owed(),
                        noted.present(),
                        noted.substitute(),
                        noted.absentReason(),
                        by,
                        VietnamTime.iso(now)));
    }
}
