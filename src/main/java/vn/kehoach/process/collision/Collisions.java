package vn.kehoach.process.collision;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import vn.kehoach.shared.Outage;
import vn.kehoach.shared.Refused;

/** Which failures say nothing but that somebody else was there at the same moment. */
public final class Collisions {

    private static final int DEEPEST = 20;
    private static final String SAME_KEY = "23505";
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private Collisions() {}

    /**
     * A lock, a deadlock, a row that another transaction has changed: done again, it finds what the other has left. What
     * may have been written already is not written once more.
     */
    public static boolean isLock(Throwable thrown) {
        return cause(thrown, Refused.class).isEmpty()
                && Outage.of(thrown).filter(Outage.UNKNOWN::equals).isEmpty()
                && (cause(thrown, OptimisticLockingException.class).isPresent()
                        || cause(thrown, ConcurrencyFailureException.class).isPresent()
                        || sqlStates(thrown).anyMatch(Collisions::ofLocks));
    }

    /** Classes of SQLSTATE: 40 is a transaction that was rolled back so that others may go on. */
    private static boolean ofLocks(String state) {
        return state.startsWith("40") || state.equals(LOCK_NOT_AVAILABLE);
    }

    /** The same row from two who came at once, or a rule that refuses it for good: a second look tells which. */
    public static boolean isSameKey(Throwable thrown) {
        return cause(thrown, Refused.class).isEmpty() && sqlStates(thrown).anyMatch(SAME_KEY::equals);
    }

    /** All of them: a later statement of a transaction that has failed already hides the failure behind its own. */
    private static Stream<String> sqlStates(Throwable thrown) {
        return causes(thrown)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .map(SQLException::getSQLState)
                .filter(Objects::nonNull);
    }

    /** The first of its causes, itself among them, that is of that type. */
    public static <T> Optional<T> cause(Throwable thrown, Class<T> type) {
        return causes(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
