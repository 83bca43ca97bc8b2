package vn.kehoach.plan.content.duty;

import java.util.Optional;
import vn.kehoach.plan.content.line.Rest;

/**
 * What a new version of the document says of a duty.
 *
 * @param state {@code NEW}, {@code CHANGED} or {@code GONE}
 * @param old the keys that say something else now
 * @param now what they say now
 */
public record Change(Optional<String> state, Optional<Reading> old, Optional<Reading> now, Rest rest) {}
