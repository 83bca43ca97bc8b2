/** Sends what is in the outbox, and waits while the server is away. */
@vn.kehoach.shared.Room(arrows = {"notice", "outbox"})
package vn.kehoach.notification.sending;
