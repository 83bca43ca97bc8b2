package vn.kehoach.assignment.obligation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.kehoach.plan.state.PlanId;

/** The obligations, in memory. */
public final class InMemoryObligations implements ObligationRows {

    private final List<Obligation> rows = new ArrayList<>();

    @Override
    public void save(List<Obligation> obligations) {
        rows.addAll(obligations);
    }

    @Override
    public boolean exist(Obligation first) {
        return !of(first.plan().id()).isEmpty();
    }

    @Override
    public Optional<String> alternativeOf(UUID obligation) {
        return find(obligation).flatMap(Obligation::onlyIf);
    }

    @Override
    public Map<UUID, Rule> rulesOf(PlanId plan) {
        Map<UUID, Rule> rules = new HashMap<>();
        of(plan).stream()
                .filter(each -> each.onlyIf().isPresent() || each.relative().isPresent())
                .forEach(each -> rules.put(each.id(), new Rule(each.onlyIf(), each.relative())));
        return rules;
    }

    public Optional<Obligation> find(UUID id) {
        return rows.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** In the order in which the plan names them. */
    public List<Obligation> of(PlanId plan) {
        return rows.stream().filter(each -> each.plan().id().equals(plan)).toList();
    }
}
