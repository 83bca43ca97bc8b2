/** What a careful reader would ask. */
@vn.kehoach.shared.Room(arrows = {"document", "draft", "duty", "event", "frame", "text", "time", "timeline", "words"})
package vn.kehoach.reading.review;
