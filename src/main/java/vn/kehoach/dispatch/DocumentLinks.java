package vn.kehoach.dispatch;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.notification.outbox.LinkKeys;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.AnyCount;

/**
 * Links with which somebody who has no account opens the document of one plan, and confirms that it came. A key opens that
 * one document, until it expires or is revoked; of a key that opens nothing nobody learns why.
 */
@Service
@Transactional
public class DocumentLinks implements LinkKeys {

    private static final String PREFIX = "delivery/";

    private static final String OF_THE_SAME_MAIL = " where plan_id = (select plan_id from delivery where id = :id)"
            + " and (id = :id or notice_key = (select notice_key from delivery where id = :id))";

    private final JdbcClient queries;
    private final AuditTrail trail;
    private final Clock clock;
    private final DeliveryKeys keys;

    DocumentLinks(
            JdbcClient queries, AuditTrail trail, Clock clock, @Value("${kehoach.links.valid-for}") Duration validFor) {
        this.queries = queries;
        this.trail = trail;
        this.clock = clock;
        this.keys = new DeliveryKeys(queries, clock, validFor, "document_key", PREFIX);
    }

    /**
     * What a link opens.
     *
     * @param name who it was sent to
     * @param confirmedAt when somebody confirmed that it came, empty while nobody has
     */
    public record Linked(UUID delivery, PlanId plan, String name, Optional<Instant> confirmedAt) {}

    /** The path that a mail to the recipient of that delivery leads to. */
    static String path(UUID delivery) {
        return "/van-ban/" + LinkKeys.place(PREFIX + delivery);
    }

    @Override
    public Optional<String> make(String name) {
        return keys.make(name);
    }

    /** What that key opens now; empty for one that is wrong, expired or revoked. */
    @Transactional(readOnly = true)
    public Optional<Linked> find(String key) {
        return keys.find(
                key,
                "d.id, d.plan_id, d.name, d.received_at",
                "delivery d on d.id = k.delivery_id",
                (row, n) -> new Linked(
                        row.getObject("id", UUID.class),
                        PlanId.of(row.getString("plan_id")),
                        row.getString("name"),
                        Optional.ofNullable(row.getTimestamp("received_at")).map(Timestamp::toInstant)));
    }

    /** Notes that the document was opened; the first time counts. */
    @AnyCount(because = "who opens it a second time changes nothing")
    public void opened(Linked link) {
        queries.sql("update delivery set opened_at = :now" + OF_THE_SAME_MAIL + " and opened_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", link.delivery())
                .update();
    }

    /** The recipient confirms that the document came; a second click changes nothing. */
    public void confirm(Linked link) {
        int confirmed = queries.sql("update delivery set received_at = :now, received_by = :by" + OF_THE_SAME_MAIL
                        + " and received_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("by", "liên kết")
                .param("id", link.delivery())
                .update();
        if (confirmed > 0) {
            trail.record(AuditEntry.of(
                            "receipt-confirmed-by-link", "plan", link.plan().toString())
                    .ofPlan(link.plan().value())
                    .with("recipient", link.name()));
        }
    }

    /** The entry of the record for a document that is taken by a link. */
    public static AuditEntry taken(Linked link) {
        return AuditEntry.of("document-opened-by-link", "plan", link.plan().toString())
                .ofPlan(link.plan().value())
                .with("recipient", link.name());
    }

    /** The links of these deliveries open nothing any more. */
    int revoke(Collection<UUID> deliveries, String by) {
        return keys.revoke(deliveries, by);
    }
}
