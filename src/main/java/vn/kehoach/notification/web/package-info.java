/** Mails over HTTP: the list for offices and administrators, and the page on which people read theirs. */
@vn.kehoach.shared.Room(arrows = {"notice", "outbox", "sending"})
package vn.kehoach.notification.web;
