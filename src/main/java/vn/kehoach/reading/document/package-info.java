/** The document as a tree of headings and items, with its labels, its tables and the dates that stand in it. */
@vn.kehoach.shared.Room(arrows = {"text", "time", "words"})
package vn.kehoach.reading.document;
