package vn.kehoach.assignment.board;

import java.util.Set;
import vn.kehoach.organisation.account.Caller;

/**
 * How much of the work somebody sees.
 *
 * @param everything whoever owes it
 * @param units what these units owe, and what goes through their hands
 * @param user what this person drafted or leads
 */
record Sight(boolean everything, Set<String> units, String user) {

    /** All of it, for what was chosen before by another rule than who asks. */
    static final Sight EVERYTHING = new Sight(true, Set.of(""), "");

    static Sight of(Caller caller) {
        return new Sight(caller.admin(), caller.units().isEmpty() ? Set.of("") : caller.units(), caller.userId());
    }
}
