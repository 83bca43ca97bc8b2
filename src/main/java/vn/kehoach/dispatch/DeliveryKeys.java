package vn.kehoach.dispatch;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.shared.SecretKey;

/**
 * Keys that each open one thing for whom it was sent to, with an account or without, until they expire or are revoked. Only
 * their hashes are kept, on a table of their own: key_hash, delivery_id, made_at, expires_at, revoked_at, revoked_by.
 */
public final class DeliveryKeys {

    private static final int LONGEST = 100;

    private final JdbcClient queries;
    private final Clock clock;
    private final Duration validFor;
    private final String table;
    private final String prefix;

    /**
     * The keys of that table.
     *
     * @param prefix with what the names begin under which mails ask for such a key
     */
    public DeliveryKeys(JdbcClient queries, Clock clock, Duration validFor, String table, String prefix) {
        this.queries = queries;
        this.clock = clock;
        this.validFor = validFor;
        this.table = table;
        this.prefix = prefix;
    }

    /** A new key of that name; empty for a name that is another's. */
    public Optional<String> make(String name) {
        return name.startsWith(prefix)
                ? Optional.of(make(UUID.fromString(name.substring(prefix.length()))))
                : Optional.empty();
    }

    private String make(UUID delivery) {
        String key = SecretKey.next();
        Instant now = clock.instant();
        int kept = queries.sql("insert into " + table + " (key_hash, delivery_id, made_at, expires_at)"
                        + " values (:hash, :delivery, :now, :until)")
                .param("hash", SecretKey.hash(key))
                .param("delivery", delivery)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(validFor)))
                .update();
        if (kept != 1) {
            throw new IllegalStateException("A key of " + table + " for " + delivery + " was not kept");
        }
        return key;
    }

    /**
     * What that key opens now; empty for one that is wrong, expired or revoked.
     *
     * @param columns of the delivery {@code d}, and of what is joined to it
     * @param joined the table of the deliveries as {@code d}, joined to the key {@code k}
     */
    public <T> Optional<T> find(String key, String columns, String joined, RowMapper<T> row) {
        return key.length() > LONGEST
                ? Optional.empty()
                : queries.sql("select " + columns + " from " + table + " k join " + joined
                                + " where k.key_hash = :hash and k.revoked_at is null and k.expires_at > :now")
                        .param("hash", SecretKey.hash(key))
                        .param("now", Timestamp.from(clock.instant()))
                        .query(row)
                        .optional();
    }

    /** The keys of these deliveries open nothing any more; tells how many did. */
    public int revoke(Collection<UUID> deliveries, String by) {
        return queries.sql("update " + table + " set revoked_at = :now, revoked_by = :by"
                        + " where delivery_id in (:deliveries) and revoked_at is null and expires_at > :now")
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by)
                .param("deliveries", deliveries)
                .update();
    }
}
