package vn.kehoach.organisation.register;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Units and people by their id. Each click asks for a few of them and they change a few times a year, so what was read is
 * kept for half a minute: that is how long another node may go on with an old name or address after an import.
 */
@Component
public class RecentRegister {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final long MOST = 50_000;

    private final Units units;
    private final People people;
    private final Cache<String, UnitView> recentUnits = recent();
    private final Cache<String, PersonView> recentPeople = recent();
    private final AtomicLong edition = new AtomicLong();

    RecentRegister(Units units, People people) {
        this.units = units;
        this.people = people;
    }

    private static <T> Cache<String, T> recent() {
        return Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();
    }

    /** The unit of that code. */
    public Optional<UnitView> unit(String code) {
        return Optional.ofNullable(
                recentUnits.get(code, missing -> units.find(missing).orElse(null)));
    }

    /** The person of that id. */
    public Optional<PersonView> person(String id) {
        return Optional.ofNullable(
                recentPeople.get(id, missing -> people.find(missing).orElse(null)));
    }

    /** Grows with each change that this node has made. */
    public long edition() {
        return edition.get();
    }

    /** What the caller's transaction writes is read anew once it is committed. */
    public void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                recentUnits.invalidateAll();
                recentPeople.invalidateAll();
                edition.incrementAndGet();
            }
        });
    }
}
