package vn.kehoach.plan.register;

import java.util.HashMap;
import java.util.Map;
import vn.kehoach.plan.state.PlanId;

/** The counters of the registers, in memory. */
public final class InMemoryNumbers implements RegisterNumbers {

    private final Map<RegisterKey, Integer> last = new HashMap<>();

    @Override
    public int next(String body, int year, String type) {
        return last.merge(new RegisterKey(body, year, type), 1, Integer::sum);
    }

    @Override
    public int take(PlanId plan, String body, int year, String type) {
        return next(body, year, type);
    }

    @Override
    public int coming(PlanId plan, String body, int year, String type) {
        return last(body, year, type) + 1;
    }

    @Override
    public int last(String body, int year, String type) {
        return last.getOrDefault(new RegisterKey(body, year, type), 0);
    }

    public void standsAt(String body, int year, String type, int number) {
        last.put(new RegisterKey(body, year, type), number);
    }
}
