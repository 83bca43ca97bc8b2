package vn.kehoach.security;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Real time that stands still until a test moves it. */
public class MovedTime implements Ticker {

    private final AtomicLong nanos = new AtomicLong(1);

    /** Lets so much of it go by. */
    public void pass(Duration duration) {
        nanos.addAndGet(duration.toNanos());
    }

    @Override
    public long read() {
        return nanos.get();
    }
}
