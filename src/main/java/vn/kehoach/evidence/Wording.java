package vn.kehoach.evidence;

import vn.kehoach.audit.AuditLine;

/** How people call what the tables and the record say. */
public interface Wording {

    /** A state, an answer or a kind in words. */
    String value(String object, String property, String code);

    /** A row of the record. */
    Row row(AuditLine line);

    /** When, who, what, and the particulars. */
    record Row(String at, String who, String what, String details) {}
}
