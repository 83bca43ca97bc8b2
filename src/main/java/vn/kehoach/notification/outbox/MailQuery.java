package vn.kehoach.notification.outbox;

import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.organisation.account.Caller;

/**
 * Which mails are asked for; null or blank means any.
 *
 * @param state where they stand
 * @param kind what they are about
 * @param to a part of the name or address, or the id of the person
 * @param q a part of the name, the address or the subject, without regard to marks
 * @param planId the plan they belong to
 * @param personId the person they were sent to
 * @param reader who asks: only what was sent to them, or what is about a plan that they take part in making
 */
public record MailQuery(
        MailState state, MailKind kind, String to, String q, String planId, String personId, Caller reader) {

    /** What this person was sent, as far as it matches. */
    public static MailQuery sentTo(String personId, String q) {
        return new MailQuery(MailState.SENT, null, null, q, null, personId, null);
    }

    /** Everything that matches. */
    public static MailQuery all(String q) {
        return new MailQuery(null, null, null, q, null, null, null);
    }
}
