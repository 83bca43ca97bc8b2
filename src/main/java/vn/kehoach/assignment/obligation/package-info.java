/** What an issued plan obliges its units to: by when, in which numbers, and which rounds follow. */
@org.springframework.modulith.NamedInterface("obligation")
@vn.kehoach.shared.Room
package vn.kehoach.assignment.obligation;
