/** What the plan is about to hold: when, where, in which way, for whom, with which programme, and what that means for the work. */
@vn.kehoach.shared.Room(arrows = {"document", "duty", "frame", "text", "time", "words"})
package vn.kehoach.reading.event;
