package vn.kehoach.audit;

import java.util.Map;

/** Counters that must never give a number twice, noted outside the database together with the end of the record. */
public interface Numbering {

    /** The last number given, by the name of its counter. */
    Map<String, Long> last();
}
