/** The text in a file. */
@vn.kehoach.shared.Room
package vn.kehoach.reading.file;
