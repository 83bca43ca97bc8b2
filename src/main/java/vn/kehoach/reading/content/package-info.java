/** The way in: a text becomes the content of a plan, with the findings. */
@vn.kehoach.shared.Room(arrows = {"document", "draft", "duty", "event", "frame", "review", "text", "time", "timeline"})
package vn.kehoach.reading.content;
