package vn.kehoach.security.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;

/**
 * So many wrong passwords are borne for each key, and one more after each rest. A key that has been quiet long enough to
 * have all its tries back is forgotten, so the memory is bounded.
 */
final class Patience {

    private static final int MOST = 50_000;

    private final int tries;
    private final Duration rest;
    private final TimeMeter meter;
    private final Cache<String, Bucket> buckets;

    Patience(int tries, Duration rest, Ticker time) {
        this.tries = tries;
        this.rest = rest;
        this.meter = meter(time);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(rest.multipliedBy(2L * tries))
                .ticker(time)
                .build();
    }

    /** How long the next try has to wait. */
    Duration restOf(String key) {
        return find(key)
                .map(bucket -> bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill())
                .map(Duration::ofNanos)
                .orElse(Duration.ZERO);
    }

    /** Nothing wrong has come from it lately. */
    boolean isUntried(String key) {
        return find(key).map(bucket -> bucket.getAvailableTokens() >= tries).orElse(true);
    }

    /** What was tried side by side beyond the limit is paid back by a longer rest. */
    void wrong(String key) {
        buckets.get(key, any -> bucket()).consumeIgnoringRateLimits(1);
    }

    void forget(String key) {
        buckets.invalidate(key);
    }

    private Optional<Bucket> find(String key) {
        return Optional.ofNullable(buckets.getIfPresent(key));
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tries).refillIntervally(1, rest))
                .withCustomTimePrecision(meter)
                .build();
    }

    private static TimeMeter meter(Ticker time) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return time.read();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        };
    }
}
