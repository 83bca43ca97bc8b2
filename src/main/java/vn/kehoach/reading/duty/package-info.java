/** The work that the text gives to bodies: who, what, how much, by when. */
@vn.kehoach.shared.Room(arrows = {"document", "text", "time", "timeline", "words"})
package vn.kehoach.reading.duty;
