package vn.kehoach.notification.outbox;

import java.util.Optional;
import java.util.UUID;
import vn.kehoach.audit.AuditEntry;

/** What an administrator does to a mail, for the record. */
final class MailEntry {

    private MailEntry() {}

    static AuditEntry of(String kind, MailView mail) {
        AuditEntry entry = AuditEntry.of(kind, "mail", String.valueOf(mail.id()))
                .with("to", mail.to().address())
                .with("subject", mail.subject());
        return plan(mail).map(entry::ofPlan).orElse(entry);
    }

    /** None where it belongs to no plan, or to several. */
    private static Optional<UUID> plan(MailView mail) {
        return Optional.ofNullable(mail.planId())
                .filter(id -> id.matches("[0-9a-fA-F-]{36}"))
                .map(UUID::fromString);
    }
}
