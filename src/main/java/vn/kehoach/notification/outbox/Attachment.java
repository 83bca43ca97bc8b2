package vn.kehoach.notification.outbox;

/**
 * A file that goes with a mail.
 *
 * @param name such as {@code 81-KH-ĐTN.pdf}
 * @param type its type on the wire
 */
public record Attachment(String name, String type, byte[] content) {

    /** What is said of it afterwards. */
    public AttachedFile noted() {
        return new AttachedFile(name, type, content.length);
    }
}
