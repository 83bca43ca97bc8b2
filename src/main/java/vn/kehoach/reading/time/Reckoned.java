package vn.kehoach.reading.time;

import java.util.Optional;

/**
 * What a relative date is reckoned from.
 *
 * @param anchor the words of the event
 * @param offset how far it lies from that event, where the words say it
 */
public record Reckoned(String anchor, Optional<Offset> offset) {}
