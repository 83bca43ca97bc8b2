package vn.kehoach.attachment;

import java.util.UUID;

/**
 * A file that somebody attached.
 *
 * @param type by its content, for instance {@code application/pdf}
 * @param size in bytes
 */
public record AttachmentView(
        UUID id,
        UUID assignment,
        UUID submission,
        String name,
        String type,
        long size,
        String sha256,
        String uploadedBy) {}
