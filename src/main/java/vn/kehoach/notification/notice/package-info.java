/** What is said to whom: one notice, its words by kind, those whom it is for. */
@org.springframework.modulith.NamedInterface("notice")
@vn.kehoach.shared.Room
package vn.kehoach.notification.notice;
