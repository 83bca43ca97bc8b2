/** Phiếu yêu cầu giải trình: why something is late, asked by an office and answered by the unit. */
@org.springframework.modulith.NamedInterface("explanation")
@vn.kehoach.shared.Room(arrows = {"board", "work"})
package vn.kehoach.assignment.explanation;
