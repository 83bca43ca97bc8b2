/** The words of the trade: bodies and their names, verbs of work, headings, turns of phrase. */
@vn.kehoach.shared.Room(arrows = "text")
package vn.kehoach.reading.words;
