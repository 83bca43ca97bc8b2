package vn.kehoach.notification;

/**
 * Who gets a mail.
 *
 * @param personId the person in the register, null for an address outside it
 * @param name the name to write to
 * @param address the mail address
 */
public record Addressee(String personId, String name, String address) {

    /** An address that nobody in the register has. */
    public static Addressee outside(String name, String address) {
        return new Addressee(null, name, address);
    }
}
