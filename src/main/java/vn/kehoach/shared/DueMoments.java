package vn.kehoach.shared;

import java.time.Instant;
import java.util.Optional;

/**
 * Work of a feature that falls due at planned moments. Every bean of this kind is asked when the demo clock is moved,
 * so that what lies between is done in its order.
 */
public interface DueMoments {

    /** The earliest planned moment of what is not done yet; it may have passed. */
    Optional<Instant> next();

    /** Does everything that is due by now, and returns when it is done. */
    void runDue();
}
