/** The table of mails: put there with the event, taken by who sends, looked at by offices. */
@org.springframework.modulith.NamedInterface("outbox")
@vn.kehoach.shared.Room(arrows = "notice")
package vn.kehoach.notification.outbox;
