package vn.kehoach.document.pages;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import vn.kehoach.shared.Refused;

/** How much one person may ask for at the same time, so that nobody's long document keeps the others waiting. */
final class AtOnce {

    private final int most;
    private final String refusal;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    AtOnce(int most, String refusal) {
        this.most = most;
        this.refusal = refusal;
    }

    /**
     * Does it for that person.
     *
     * @throws Refused where as much as may be is being done for them already
     */
    <T> T take(String person, Supplier<T> work) {
        try {
            if (open.merge(person, 1, Integer::sum) > most) {
                throw new Refused(Refused.Reason.TOO_MANY, refusal);
            }
            return work.get();
        } finally {
            open.computeIfPresent(person, (name, count) -> count == 1 ? null : count - 1);
        }
    }
}
