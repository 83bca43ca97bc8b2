package vn.kehoach.signing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which substitution counts at this moment. The narrowest scope wins, so there is one at most for each signatory of a plan.
 * Nobody is a stand-in for a plan that they drafted or sign themselves.
 */
interface StandIns {

    /** All who may sign now for somebody else. */
    List<StandIn> all();

    /**
     * The same for a decision that is being recorded: nobody revokes it until the end of the transaction. Empty where that
     * has just happened.
     */
    Optional<UUID> holding(SigningId signing, String absent, String user);

    /** The substitution by which the user stands in for the signatory now, whether or not they are free to sign. */
    Optional<UUID> substitution(SigningId signing, String absent, String user);
}
