package vn.kehoach.plan.state;

import java.time.Instant;
import java.util.Optional;
import vn.kehoach.organisation.account.Caller;

/**
 * A plan as others read it.
 *
 * @param lead the body that leads, and its office, which does the staff work
 * @param contentVersion grows with each save of the content
 */
public record PlanView(
        PlanId id,
        PlanState state,
        Lead lead,
        String documentType,
        String title,
        int contentVersion,
        String draftedBy,
        Instant createdAt,
        Optional<String> number,
        Optional<Instant> issuedAt,
        Optional<Instant> closedAt,
        Optional<String> conclusion) {

    /** Code of the body that leads. */
    public String leadBody() {
        return lead.body();
    }

    /** Code of that body's office. */
    public String leadOffice() {
        return lead.office();
    }

    /** What stands behind the slash of its number. */
    public String symbol() {
        return lead.symbol();
    }

    /** The same as if it had been issued at that moment. */
    public PlanView asIssued(String text, Instant at) {
        return new PlanView(
                id,
                PlanState.ISSUED,
                lead,
                documentType,
                title,
                contentVersion,
                draftedBy,
                createdAt,
                Optional.of(text),
                Optional.of(at),
                closedAt,
                conclusion);
    }

    /** The number, or the title while there is none: what a list or a mail calls the plan. */
    public String label() {
        return number.orElse(title);
    }

    /** Whether somebody speaks for the body that leads: of that body, of its office, or an administrator. */
    public boolean isLedBy(Caller caller) {
        return caller.admin()
                || caller.units().contains(lead.office())
                || caller.units().contains(lead.body());
    }
}
