package vn.kehoach.security.login;

/**
 * Whose password was typed.
 *
 * @param id of the account
 * @param byDirectory whether the directory of the organisation said so
 */
record PasswordOwner(String id, boolean byDirectory) {}
