package vn.kehoach.process.collision;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import vn.kehoach.shared.Refused;

/** Which failures say nothing but that somebody else was there at the same moment. */
public final class Collisions {

    private static final int DEEPEST = 20;
    private static final String SAME_KEY = "23505";
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private Collisions() {}

    /** A lock, a deadlock, a row that another transaction has changed: done again, it finds what the other has left. */
    public static boolean isLock(Throwable thrown) {
        return cause(thrown, Refused.class).isEmpty()
                && (cause(thrown, OptimisticLockingException.class).isPresent()
                        || cause(thrown, ConcurrencyFailureException.class).isPresent()
                        || sqlState(thrown).filter(Collisions::ofLocks).isPresent());
    }

    /** Classes of SQLSTATE: 40 is a transaction that was rolled back so that others may go on. */
    private static boolean ofLocks(String state) {
        return state.startsWith("40") || state.equals(LOCK_NOT_AVAILABLE);
    }

    /** The same row from two who came at once, or a rule that refuses it for good: a second look tells which. */
    public static boolean isSameKey(Throwable thrown) {
        return cause(thrown, Refused.class).isEmpty()
                && sqlState(thrown).filter(SAME_KEY::equals).isPresent();
    }

    private static Optional<String> sqlState(Throwable thrown) {
        return cause(thrown, SQLException.class).map(SQLException::getSQLState);
    }

    /** The first of its causes, itself among them, that is of that type. */
    public static <T> Optional<T> cause(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
