/** Mails that come back: the mailbox in which mail servers tell that an address does not take our mail. */
@org.springframework.modulith.NamedInterface("bounce")
@vn.kehoach.shared.Room(arrows = {"outbox", "sending"})
package vn.kehoach.notification.bounce;
