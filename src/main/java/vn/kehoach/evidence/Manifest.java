package vn.kehoach.evidence;

import java.util.List;

/**
 * What is in a pack. It lies in the pack itself, with its own hash beside it.
 *
 * @param format how to read it
 * @param madeAt ISO 8601 with +07:00
 * @param chain where the whole record stood when the pack was made
 */
record Manifest(String format, About plan, String madeAt, String madeBy, Chain chain, List<Entry> entries) {

    static final String FORMAT = "kehoach-evidence-1";
    static final String NAME = "manifest.json";
    static final String HASH_NAME = "manifest.sha256";
    static final String RECORD = "nhat-ky.jsonl";
    static final String INDEX = "muc-luc.html";

    /** The plan that the pack is about. */
    record About(String id, String number, String title) {}

    /** The end of the record. */
    record Chain(long seq, String hash) {}

    /**
     * One file of the pack.
     *
     * @param at when what is in it came about, ISO 8601 with +07:00
     */
    record Entry(String path, long size, String sha256, String at) {}
}
