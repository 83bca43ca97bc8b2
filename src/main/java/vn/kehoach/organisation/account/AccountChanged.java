package vn.kehoach.organisation.account;

/**
 * An account, its password or its groups have changed; told when it is committed.
 *
 * @param id the user id
 */
public record AccountChanged(String id) {}
