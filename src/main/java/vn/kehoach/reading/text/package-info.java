/** The document as characters: clean, in lines, with marks, each place counted from its beginning. */
@vn.kehoach.shared.Room
package vn.kehoach.reading.text;
