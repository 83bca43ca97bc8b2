/** Head and tail: number, date, bodies, kind, title, bases, signatures, recipients, where the annexes begin. */
@vn.kehoach.shared.Room(arrows = {"document", "text", "time", "words"})
package vn.kehoach.reading.frame;
