package vn.kehoach.consultation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.kehoach.plan.content.Silence;
import vn.kehoach.plan.state.PlanId;

/** A round as others read it. */
public record RoundView(
        RoundId id,
        PlanId plan,
        int ordinal,
        Subject subject,
        Optional<UUID> requestId,
        Silence silence,
        Instant openedAt,
        Instant closesAt,
        Optional<Instant> closedAt) {}
