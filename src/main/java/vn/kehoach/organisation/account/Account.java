package vn.kehoach.organisation.account;

import java.util.Set;

/**
 * An account to be.
 *
 * @param id the user id
 * @param familyName họ và tên đệm
 * @param givenName tên
 * @param email where mail reaches its owner
 * @param initialPassword for a new account; null where its owner gets one later. An existing password stays
 * @param groups all groups it is in: roles and {@code unit-‹code›}
 */
public record Account(
        String id, String familyName, String givenName, String email, String initialPassword, Set<String> groups) {

    /** The password stays out of every log. */
    @Override
    public String toString() {
        return "Account[id=" + id + "]";
    }
}
