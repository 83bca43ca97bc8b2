package vn.kehoach.attachment;

/**
 * Content as it was stored.
 *
 * @param sha256 its hash in hexadecimal
 * @param size in bytes
 */
record StoredFile(String sha256, long size) {}
