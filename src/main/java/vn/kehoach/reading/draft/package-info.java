/** All parts put together, and whether it is a plan at all. */
@vn.kehoach.shared.Room(arrows = {"document", "duty", "event", "frame", "text", "time", "timeline", "words"})
package vn.kehoach.reading.draft;
