package vn.kehoach.organisation.register;

import java.util.Set;

/**
 * A person as others see them.
 *
 * @param id the user id where the person has an account, else an id that stays the same
 * @param account whether the person can log in
 * @param familyName họ và tên đệm
 * @param givenName tên
 * @param name the full name, as it is read
 * @param email where mail reaches the person
 * @param groups the roles, and {@code unit-‹code›} for each post
 */
public record PersonView(
        String id,
        boolean account,
        String familyName,
        String givenName,
        String name,
        String email,
        Set<String> groups) {}
