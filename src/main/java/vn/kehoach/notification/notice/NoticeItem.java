package vn.kehoach.notification.notice;

import java.time.Instant;

/**
 * One line of a mail's list.
 *
 * @param ref the assignment, opinion or signature it is about: the line is left out once that is done; null where the line always counts
 * @param text what it says
 * @param dueAt the deadline beside it, null for none
 * @param link the path to its page, null for none
 */
public record NoticeItem(String ref, String text, Instant dueAt, String link) {}
