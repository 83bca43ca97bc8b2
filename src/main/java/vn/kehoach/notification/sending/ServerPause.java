package vn.kehoach.notification.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Leaves a mail server alone that does not answer: after a few failures in a row nothing is sent for a while, then one mail
 * tries it. Each mail would else wait for its time limit, one after the other.
 */
@Component
public class ServerPause {

    private static final Logger LOG = LoggerFactory.getLogger(ServerPause.class);
    static final int FAILURES = 3;
    static final Duration FIRST = Duration.ofMinutes(1);
    static final Duration LONGEST = Duration.ofMinutes(5);

    private final Clock clock;
    private volatile State state = State.WELL;

    ServerPause(Clock clock) {
        this.clock = clock;
    }

    /**
     * A pause as it stands.
     *
     * @param since when the server first failed to answer
     * @param until when the next mail tries it
     * @param reason what went wrong last
     */
    public record Standing(Instant since, Instant until, String reason) {}

    private record State(int failures, Instant since, Instant until, Duration length, boolean probing, String reason) {
        static final State WELL = new State(0, null, null, FIRST, false, null);

        boolean paused() {
            return until != null;
        }

        State failed(Instant now, String why) {
            int count = failures + 1;
            Instant began = since == null ? now : since;
            if (probing) {
                Duration longer = length.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : length.multipliedBy(2);
                return new State(count, began, now.plus(longer), longer, false, why);
            }
            Instant end = count >= FAILURES && until == null ? now.plus(length) : until;
            return new State(count, began, end, length, false, why);
        }

        State probed(Instant now) {
            return new State(failures, since, now.plus(length), length, true, reason);
        }
    }

    /** Whether nothing may be sent at this moment. */
    boolean holds() {
        return holds(clock.instant());
    }

    /** A demo clock that was moved back does not make the pause longer. */
    private boolean holds(Instant now) {
        State current = state;
        return current.paused()
                && now.isBefore(current.until())
                && !now.plus(LONGEST).isBefore(current.until());
    }

    /** Whether this mail may be sent; at the end of a pause one may, and the others wait for what becomes of it. */
    synchronized boolean lets() {
        Instant now = clock.instant();
        if (holds(now)) {
            return false;
        }
        if (state.paused()) {
            state = state.probed(now);
        }
        return true;
    }

    synchronized void answered() {
        if (state.paused()) {
            LOG.info("Máy chủ thư trả lời lại, thư được gửi tiếp");
        }
        state = State.WELL;
    }

    synchronized void away(String reason) {
        boolean before = state.paused();
        state = state.failed(clock.instant(), reason);
        if (!before && state.paused()) {
            LOG.warn("Máy chủ thư không trả lời {} lần liền, để yên đến {}: {}", FAILURES, state.until(), reason);
        }
    }

    /** The pause, while there is one. */
    public Optional<Standing> standing() {
        State current = state;
        return current.paused()
                ? Optional.of(new Standing(current.since(), current.until(), current.reason()))
                : Optional.empty();
    }
}
