package vn.kehoach.assignment.work;

import java.time.Instant;
import java.util.Optional;

/**
 * By when something is due.
 *
 * @param ifAny whether only those do it who have any: it has a date, and nobody is late with it
 */
public record Owed(Optional<Instant> dueAt, boolean ifAny) {

    /** By when it has to be done; what nobody owes has to be done by no date. */
    public Optional<Instant> by() {
        return ifAny ? Optional.empty() : dueAt;
    }
}
