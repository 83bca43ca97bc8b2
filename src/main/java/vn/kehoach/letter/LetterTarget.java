package vn.kehoach.letter;

import java.util.Optional;
import vn.kehoach.notification.notice.Addressee;

/**
 * Somebody whom a letter can go to.
 *
 * @param name with the unit for which they get it
 * @param unit the code of that unit; empty where it is for themselves
 * @param to empty where there is no mail address, so that the office sees whom nothing reaches
 */
public record LetterTarget(String name, Optional<String> unit, Optional<Addressee> to) {

    /** What a form calls them: the person, or the address; empty where nothing reaches them. */
    public String key() {
        return to.map(Addressee::id).orElse("");
    }

    /** Where the mail goes; empty where nothing reaches them. */
    public String address() {
        return to.map(Addressee::address).orElse("");
    }
}
