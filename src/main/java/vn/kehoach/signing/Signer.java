package vn.kehoach.signing;

import java.util.Optional;
import java.util.UUID;

/**
 * Who decides about a signature.
 *
 * @param signatory whose signature it is
 * @param user who gives it
 * @param substitution what makes the user a substitute; empty for the signatory
 */
record Signer(String signatory, String user, Optional<UUID> substitution) {

    static Signer self(String user) {
        return new Signer(user, user, Optional.empty());
    }
}
