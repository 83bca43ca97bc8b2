package vn.kehoach.plan.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.kehoach.audit.Recorded;
import vn.kehoach.plan.event.EventDate;
import vn.kehoach.plan.event.EventView;
import vn.kehoach.plan.state.PlanId;

/** One decision on the event of an issued plan: which alternative is in force, or when it takes place. Never changed. */
@Entity
@Recorded(
        as = "event-change",
        values = {"number", "alternative", "starts", "ends", "place", "reason"})
class EventChange {

    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID planId;
    private int number;
    private String alternative;
    private String starts;
    private String ends;
    private String place;
    private String reason;
    private String decidedBy;
    private Instant decidedAt;

    /** For JPA. */
    protected EventChange() {}

    private static EventChange of(PlanId plan, int number, String reason, String by, Instant now) {
        EventChange change = new EventChange();
        change.id = UUID.randomUUID();
        change.planId = plan.value();
        change.number = number;
        change.reason = reason;
        change.decidedBy = by;
        change.decidedAt = now;
        return change;
    }

    static EventChange toAlternative(
            PlanId plan, int number, String alternative, String reason, String by, Instant now) {
        EventChange change = of(plan, number, reason, by, now);
        change.alternative = alternative;
        return change;
    }

    static EventChange toDate(PlanId plan, int number, EventDate date, String by, Instant now) {
        EventChange change = of(plan, number, date.reason(), by, now);
        change.starts = date.starts();
        change.ends = date.ends().orElse(null);
        change.place = date.place().orElse(null);
        return change;
    }

    EventView.Change view() {
        return new EventView.Change(
                number,
                Optional.ofNullable(alternative),
                Optional.ofNullable(starts),
                Optional.ofNullable(ends),
                Optional.ofNullable(place),
                reason,
                decidedBy,
                decidedAt);
    }
}
