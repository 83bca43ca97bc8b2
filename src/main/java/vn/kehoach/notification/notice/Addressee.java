package vn.kehoach.notification.notice;

import vn.kehoach.organisation.register.PersonView;

/**
 * Who gets a mail.
 *
 * @param personId the person in the register, null for an address outside it
 * @param name the name to write to
 * @param address the mail address
 */
public record Addressee(String personId, String name, String address) {

    /** A person of the register. */
    public static Addressee of(PersonView person) {
        return new Addressee(person.id(), person.name(), person.email());
    }

    /** An address that nobody in the register has. */
    public static Addressee outside(String name, String address) {
        return new Addressee(null, name, address);
    }

    /** Who it is, for the key of what is said to them: the person, or the address of nobody in the register. */
    public String id() {
        return personId == null ? address : personId;
    }
}
