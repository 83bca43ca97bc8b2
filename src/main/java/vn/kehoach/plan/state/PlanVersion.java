package vn.kehoach.plan.state;

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
public class PlanVersion {

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

    /** The first version of a new plan. */
    public static PlanVersion first(PlanId plan, PlanContent content, String by, Instant now) {
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
    public PlanVersion rewrite(int newNumber, PlanContent newContent, String by, Instant now) {
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

    /** It stays beside what is written later. */
    public void keep() {
        kept = true;
    }

    /** Nothing of it changes any more. */
    public void freeze() {
        kept = true;
        frozen = true;
    }

    /** By which its content is told from another. */
    public String contentHash() {
        return contentHash;
    }

    /** What it says. */
    public PlanContent content() {
        return PlanContent.stored(content);
    }

    ContentVersion view() {
        return new ContentVersion(number, content(), contentHash, savedAt, frozen);
    }
}
