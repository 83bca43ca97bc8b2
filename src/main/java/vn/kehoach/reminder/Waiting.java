package vn.kehoach.reminder;

import java.time.Instant;

/**
 * Something that waits for one person to say today: an opinion, or a signature.
 *
 * @param user for whom it waits
 * @param ref what it is, by which it is left out of the mail once it is given
 * @param text what the mail says
 * @param at the deadline, or since when it waits
 * @param due whether that is a deadline
 * @param link the path to its page
 */
record Waiting(String user, String ref, String planId, String text, Instant at, boolean due, String link) {}
