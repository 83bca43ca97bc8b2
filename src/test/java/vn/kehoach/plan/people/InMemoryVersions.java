package vn.kehoach.plan.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanVersion;
import vn.kehoach.plan.state.PlanVersions;
import vn.kehoach.testing.Rows;

/** The versions of contents, in memory. Whoever writes one is noted as a drafter, as the database does it. */
public final class InMemoryVersions implements PlanVersions, Drafters {

    private final Rows<PlanVersion> rows = new Rows<>();
    private final Map<UUID, Set<String>> drafters = new HashMap<>();

    @Override
    public PlanVersion save(PlanVersion version) {
        drafters.computeIfAbsent((UUID) Rows.column(version, "planId"), plan -> new HashSet<>())
                .add((String) Rows.column(version, "savedBy"));
        return rows.save(version);
    }

    @Override
    public Optional<PlanVersion> findByPlanIdAndNumber(UUID planId, int number) {
        return rows.where("planId", planId)
                .filter(version -> Rows.column(version, "number").equals(number))
                .findFirst();
    }

    @Override
    public Set<String> of(PlanId plan) {
        return drafters.getOrDefault(plan.value(), Set.of());
    }
}
