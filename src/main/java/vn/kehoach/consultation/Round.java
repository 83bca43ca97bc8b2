package vn.kehoach.consultation;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.kehoach.audit.Recorded;
import vn.kehoach.plan.content.Silence;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;

/** A round of consultation, bound to one version of the content. */
@Entity
@Recorded(
        as = "round",
        values = {"ordinal", "subject", "planVersion", "closesAt", "closedAt"})
@Table(name = "consultation_round")
class Round {

    @EmbeddedId
    private RoundId id;

    @Version
    private Long version;

    private UUID planId;
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    private UUID requestId;
    private int planVersion;

    @Enumerated(EnumType.STRING)
    private Silence silence;

    private Instant openedAt;
    private Instant closesAt;
    private Instant closedAt;

    /** For JPA. */
    protected Round() {}

    static Round open(PlanId plan, int ordinal, int planVersion, RoundTerms terms, Instant now) {
        Round round = new Round();
        round.id = RoundId.next();
        round.planId = plan.value();
        round.ordinal = ordinal;
        round.planVersion = planVersion;
        round.subject = terms.subject();
        round.requestId = terms.requestId().orElse(null);
        round.silence = terms.silence();
        round.openedAt = now;
        round.closesAt = terms.closesAt();
        return round;
    }

    void requireOpen() {
        if (closedAt != null) {
            throw Refused.conflict("Đợt lấy ý kiến đã đóng");
        }
    }

    /** A round closes when everybody has answered or its time has come. */
    void requireMayClose(boolean allAnswered, Instant now) {
        if (!allAnswered && now.isBefore(closesAt)) {
            throw Refused.conflict("Đợt lấy ý kiến chưa hết hạn và còn người chưa trả lời");
        }
    }

    /** A round ends at its deadline, even where the clock comes to it a moment later. */
    void close(Instant now) {
        boolean byDeadline = openedAt.isBefore(closesAt) && closesAt.isBefore(now);
        closedAt = byDeadline ? closesAt : now;
    }

    /** The version of the content on which opinions are asked. */
    int planVersion() {
        return planVersion;
    }

    boolean closed() {
        return closedAt != null;
    }

    RoundView view() {
        return new RoundView(
                id,
                new PlanId(planId),
                ordinal,
                subject,
                Optional.ofNullable(requestId),
                silence,
                openedAt,
                closesAt,
                Optional.ofNullable(closedAt));
    }

    RoundId id() {
        return id;
    }
}
