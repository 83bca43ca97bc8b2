package vn.kehoach.notification.notice;

import java.util.Map;

/**
 * What a mail says: words from the template of its kind, with the facts of the case put in letter by letter.
 *
 * @param subject the subject line
 * @param text paragraphs separated by a blank line
 * @param button what the button says
 */
public record MailText(String subject, String text, String button) {

    /**
     * The words of that kind, from {@code templates/mail/kinds}.
     *
     * @param facts by the names that the template uses; each of them must be there, as a text where it may be empty
     */
    public static MailText of(String kind, Map<String, ?> facts) {
        return MailWords.of(kind).with(facts);
    }
}
