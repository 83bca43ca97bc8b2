package vn.kehoach.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A database that knows less than what was noted outside it: most likely a backup that was restored.
 *
 * @param foundAt when a start noticed it
 * @param recordEnds the last row of the record that is here
 * @param recordAt when that row was written; null where there is none
 * @param knownUntil the last row that is known to have been written; not beyond {@code recordEnds} where nothing is known
 * @param knownAt when that was noted; null where nothing is known
 * @param counters the numbers that are known to be in use, by register
 * @param note what whoever restored it wrote into the settings; empty where the anchors told
 */
public record Restoration(
        UUID id,
        Instant foundAt,
        long recordEnds,
        Instant recordAt,
        long knownUntil,
        String knownAt,
        Map<String, Long> counters,
        String note) {}
