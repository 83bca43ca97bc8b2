package vn.kehoach.notification.outbox;

/**
 * A file that went with a mail.
 *
 * @param size in bytes
 */
public record AttachedFile(String name, String type, long size) {}
