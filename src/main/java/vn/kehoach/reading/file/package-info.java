/** The text in a file. */
@org.springframework.modulith.NamedInterface("file")
@vn.kehoach.shared.Room
package vn.kehoach.reading.file;
