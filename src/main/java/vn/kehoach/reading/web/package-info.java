/** Reading a plan over HTTP: from a file or from pasted text, without keeping it or as a new plan. */
@vn.kehoach.shared.Room(arrows = {"agree", "content", "desk", "file", "own", "time"})
package vn.kehoach.reading.web;
