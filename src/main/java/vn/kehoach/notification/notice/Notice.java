package vn.kehoach.notification.notice;

import java.time.Instant;
import java.util.List;

/**
 * What is to be said to one person, once.
 *
 * @param kind what it is about
 * @param key what is said to whom; a second notice with the same key is ignored
 * @param to who gets it
 * @param plannedFor not sent before this moment
 * @param planId the plan it belongs to, null for none or several
 * @param subject the subject line
 * @param text paragraphs separated by a blank line
 * @param items the list below the text
 * @param link the path of its page, null for none
 * @param linkLabel what the button says, null for none
 * @param document the name of the document that goes with it, for {@link AttachableDocuments}; null for none
 */
public record Notice(
        MailKind kind,
        String key,
        Addressee to,
        Instant plannedFor,
        String planId,
        String subject,
        String text,
        List<NoticeItem> items,
        String link,
        String linkLabel,
        String document) {

    /** Keeps the list as it is now. */
    public Notice {
        items = List.copyOf(items);
    }

    /** The least that a notice has; the {@code with…} and {@code of…} methods add the rest. */
    public static Notice to(Addressee to, MailKind kind, String key, Instant plannedFor, String subject, String text) {
        return new Notice(kind, key, to, plannedFor, null, subject, text, List.of(), null, null, null);
    }

    /** The least of it in the words of a template; its button leads nowhere until {@link #at} says where. */
    public static Notice to(Addressee to, MailKind kind, String key, Instant plannedFor, MailText text) {
        return new Notice(
                kind, key, to, plannedFor, null, text.subject(), text.text(), List.of(), null, text.button(), null);
    }

    /** The same notice with a button that leads to that path, in the words of its template. */
    public Notice at(String path) {
        return withLink(path, linkLabel);
    }

    /** The same notice, belonging to that plan. */
    public Notice ofPlan(String id) {
        return new Notice(kind, key, to, plannedFor, id, subject, text, items, link, linkLabel, document);
    }

    /** The same notice with that list. */
    public Notice withItems(List<NoticeItem> list) {
        return new Notice(kind, key, to, plannedFor, planId, subject, text, list, link, linkLabel, document);
    }

    /** The same notice with a button that leads to that path. */
    public Notice withLink(String path, String label) {
        return new Notice(kind, key, to, plannedFor, planId, subject, text, items, path, label, document);
    }

    /** The same notice with the document of that name. */
    public Notice withDocument(String name) {
        return new Notice(kind, key, to, plannedFor, planId, subject, text, items, link, linkLabel, name);
    }
}
