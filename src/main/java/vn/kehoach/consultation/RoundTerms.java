package vn.kehoach.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kehoach.plan.content.Silence;

/**
 * On what terms a round is opened.
 *
 * @param users the accounts that are asked
 * @param closesAt when it closes by itself
 * @param requestId the collection whose draft report is consulted, empty for a plan
 */
public record RoundTerms(
        Subject subject, List<String> users, Instant closesAt, Silence silence, Optional<UUID> requestId) {}
