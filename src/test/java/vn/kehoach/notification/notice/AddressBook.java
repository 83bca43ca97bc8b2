package vn.kehoach.notification.notice;

import vn.kehoach.organisation.directory.Organisation;

/** Makes what tells who is written to, for tests outside this package. */
public final class AddressBook {

    private AddressBook() {}

    /** By that register. */
    public static Addressees of(Organisation organisation) {
        return new Addressees(organisation);
    }
}
