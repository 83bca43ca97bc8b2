package vn.kehoach.plan.state;

import java.time.Instant;
import java.util.Optional;
import vn.kehoach.organisation.account.Caller;

/**
 * A plan as others read it.
 *
 * @param leadBody code of the body that leads
 * @param leadOffice code of that body's office, which does the staff work
 * @param contentVersion grows with each save of the content
 */
public record PlanView(
        PlanId id,
        PlanState state,
        String leadBody,
        String leadOffice,
        String documentType,
        String symbol,
        String title,
        int contentVersion,
        String draftedBy,
        Instant createdAt,
        Optional<String> number,
        Optional<Instant> issuedAt,
        Optional<Instant> closedAt,
        Optional<String> conclusion) {

    /** The same as if it had been issued at that moment. */
    public PlanView asIssued(String text, Instant at) {
        return new PlanView(
                id,
                PlanState.ISSUED,
                leadBody,
                leadOffice,
                documentType,
                symbol,
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
                || caller.units().contains(leadOffice)
                || caller.units().contains(leadBody);
    }
}
