package vn.kehoach.process.collision;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kehoach.shared.Refused;

/**
 * Does a whole unit of work again where it was rolled back because it met another: a few times, a little later each time
 * and never at the same moment as the one it met.
 */
public final class Attempts {

    /** How often it is done before whoever asked is told. */
    static final int MOST = 6;

    private static final int MOST_FOR_SAME_KEY = 2;
    private static final long SHORTEST_WAIT = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long LONGEST_WAIT = TimeUnit.MILLISECONDS.toNanos(60);
    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    private Attempts() {}

    /** Work that opens its own transaction and may be done again from its beginning. */
    @FunctionalInterface
    public interface Work<T> {

        /** One attempt. */
        T once() throws Throwable;
    }

    /**
     * Does it until it meets nobody.
     *
     * @throws Refused as a conflict where it met somebody each time
     */
    public static <T> T of(Work<T> work) throws Throwable {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.once();
            } catch (RuntimeException thrown) {
                requireAnother(thrown, attempt);
            }
            // Drawn anew each time: two that met once do not meet again.
            LockSupport.parkNanos(attempt * ThreadLocalRandom.current().nextLong(SHORTEST_WAIT, LONGEST_WAIT));
        }
    }

    /** The same for work that throws nothing that a compiler would see. */
    public static <T> T ofUnchecked(Supplier<T> work) {
        try {
            return of(work::get);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable never) {
            throw new IllegalStateException(never);
        }
    }

    private static void requireAnother(RuntimeException thrown, int attempt) {
        boolean lock = Collisions.isLock(thrown);
        if (!lock && !Collisions.isSameKey(thrown) || !lock && attempt >= MOST_FOR_SAME_KEY) {
            throw thrown;
        }
        if (attempt >= MOST) {
            LOG.warn("Met others {} times: {}", attempt, thrown.toString());
            throw metOthers();
        }
    }

    /** What is told where it met somebody each time. */
    public static Refused metOthers() {
        return Refused.conflict("Nhiều người đang thao tác cùng một nội dung nên chưa ghi được; chưa có gì thay đổi, "
                + "hãy tải lại rồi làm tiếp");
    }
}
