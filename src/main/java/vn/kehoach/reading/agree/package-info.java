/**
 * Text and form agree: what the form says otherwise is found by reading the text again, and can be written into the office's
 * own file.
 */
@org.springframework.modulith.NamedInterface("agree")
@vn.kehoach.shared.Room(arrows = {"content", "desk", "file", "own", "time"})
package vn.kehoach.reading.agree;
