package vn.kehoach.shared;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** How much one person may have open at the same time, so that nobody's long work keeps the others waiting. */
public final class PerPerson {

    private final int most;
    private final String refusal;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    /**
     * For everybody alike.
     *
     * @param refusal what somebody is told who has as much open as may be
     */
    public PerPerson(int most, String refusal) {
        this.most = most;
        this.refusal = refusal;
    }

    /**
     * Does it for that person.
     *
     * @throws Refused where as much as may be is open for them already
     */
    public <T> T take(String person, Supplier<T> work) {
        enter(person);
        try {
            return work.get();
        } finally {
            leave(person);
        }
    }

    /**
     * The same for what ends later; whoever enters leaves once.
     *
     * @throws Refused where as much as may be is open for them already
     */
    public void enter(String person) {
        if (open.merge(person, 1, Integer::sum) > most) {
            leave(person);
            throw new Refused(Refused.Reason.TOO_MANY, refusal);
        }
    }

    /** What was entered has ended. */
    public void leave(String person) {
        open.computeIfPresent(person, (name, count) -> count == 1 ? null : count - 1);
    }
}
