package vn.kehoach.letter;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.dispatch.DeliveryKeys;
import vn.kehoach.document.DocumentType;
import vn.kehoach.notification.outbox.LinkKeys;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.AnyCount;

/**
 * Links that open one letter for whom it was sent to, with an account or without. A key opens that letter and nothing else,
 * until it expires or is revoked; of a key that opens nothing nobody learns why.
 */
@Service
@Transactional
public class LetterLinks implements LinkKeys {

    private static final String PREFIX = "letter/";

    private final JdbcClient queries;
    private final KeptLetters kept;
    private final Clock clock;
    private final DeliveryKeys keys;

    LetterLinks(
            JdbcClient queries, KeptLetters kept, Clock clock, @Value("${kehoach.links.valid-for}") Duration validFor) {
        this.queries = queries;
        this.kept = kept;
        this.clock = clock;
        this.keys = new DeliveryKeys(queries, clock, validFor, "letter_key", PREFIX);
    }

    /**
     * What a link opens.
     *
     * @param name who it was sent to
     */
    public record Linked(UUID delivery, PlanId plan, int number, LetterKind kind, String name) {}

    /** The path that a mail to the recipient of that delivery leads to. */
    static String path(UUID delivery) {
        return "/thu-den/" + LinkKeys.place(PREFIX + delivery);
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
                "d.id, d.plan_id, d.number, l.kind, d.name",
                "letter_delivery d on d.id = k.delivery_id"
                        + " join plan_letter l on l.plan_id = d.plan_id and l.number = d.number and l.type = d.type",
                (row, n) -> new Linked(
                        row.getObject("id", UUID.class),
                        PlanId.of(row.getString("plan_id")),
                        row.getInt("number"),
                        LetterKind.valueOf(row.getString("kind")),
                        row.getString("name")));
    }

    /** The letter itself, as it was sent. */
    @Transactional(readOnly = true)
    public KeptLetters.File file(Linked link) {
        return kept.file(link.plan(), link.number(), DocumentType.PDF).orElseThrow();
    }

    /** Notes that the letter was opened; the first time counts. */
    @AnyCount(because = "who opens it a second time changes nothing")
    public void opened(Linked link) {
        queries.sql("update letter_delivery set opened_at = :now where id = :id and opened_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", link.delivery())
                .update();
    }

    /** The entry of the record for a letter that is taken by a link. */
    public static AuditEntry taken(Linked link) {
        return AuditEntry.of("letter-opened-by-link", "plan", link.plan().toString())
                .ofPlan(link.plan().value())
                .with("letter", link.kind().label())
                .with("number", link.number())
                .with("recipient", link.name());
    }

    /** The links of that delivery open nothing any more. */
    @AnyCount(because = "an address that is corrected before its mail left has no link yet")
    void revoke(UUID delivery, String by) {
        keys.revoke(List.of(delivery), by);
    }
}
