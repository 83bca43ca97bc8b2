package vn.kehoach.consolidation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.plan.state.PlanId;

/**
 * A consolidated report as others read it.
 *
 * @param addedReason why the office wants it where the text of the plan does not ask for it
 * @param signer user id of who signs
 * @param recipients a line each
 */
public record FinalReportView(
        RequestId request,
        PlanId plan,
        ReportState state,
        String title,
        Text text,
        Optional<String> addedReason,
        Optional<String> signer,
        List<String> recipients,
        Optional<String> number,
        Optional<Instant> signedAt,
        Optional<Instant> sentAt) {

    /**
     * Its text.
     *
     * @param version the last one; 0 while there is none
     * @param edited whether the office has edited or approved it since it asked for opinions
     * @param consulted the version that was consulted
     * @param by user id of who wrote the last version
     */
    public record Text(int version, boolean edited, Optional<Integer> consulted, Optional<String> by) {}

    /** Whether its text never changes again. */
    public boolean frozen() {
        return signedAt.isPresent();
    }
}
