/** Days and hours as documents name them, rounds, distances from an event; the calendars that a reading asks. */
@vn.kehoach.shared.Room(arrows = "text")
package vn.kehoach.reading.time;
