/** The steps of the timeline. */
@vn.kehoach.shared.Room(arrows = {"document", "text", "time", "words"})
package vn.kehoach.reading.timeline;
