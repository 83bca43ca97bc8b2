package vn.kehoach.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.kehoach.audit.Recorded;

/** The content of a plan at one time. A kept version stays beside later ones; a frozen one never changes again. */
@Entity
@Recorded(
        as = "plan-version",
        values = {"number", "contentHash", "kept", "frozen"})
class PlanVersion {

    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID planId;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    private String contentHash;
    private String savedBy;
    private Instant savedAt;
    private boolean kept;
    private boolean frozen;

    /** For JPA. */
    protected PlanVersion() {}

    static PlanVersion first(PlanId plan, PlanContent content, String by, Instant now) {
        return after(plan, 1, content, by, now);
    }

    private static PlanVersion after(PlanId plan, int number, PlanContent content, String by, Instant now) {
        PlanVersion written = new PlanVersion();
        written.id = UUID.randomUUID();
        written.planId = plan.value();
        written.write(number, content, by, now);
        return written;
    }

    /** The version that holds the new content: this one, or a new one where this one is kept. */
    PlanVersion rewrite(int newNumber, PlanContent newContent, String by, Instant now) {
        if (kept) {
            return after(new PlanId(planId), newNumber, newContent, by, now);
        }
        write(newNumber, newContent, by, now);
        return this;
    }

    private void write(int newNumber, PlanContent newContent, String by, Instant now) {
        number = newNumber;
        content = newContent.text();
        contentHash = newContent.hash();
        savedBy = by;
        savedAt = now;
    }

    void keep() {
        kept = true;
    }

    void freeze() {
        kept = true;
        frozen = true;
    }

    String contentHash() {
        return contentHash;
    }

    PlanContent content() {
        return PlanContent.stored(content);
    }
}
