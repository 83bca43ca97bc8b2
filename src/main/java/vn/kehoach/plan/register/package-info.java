/** The registers of numbers, and the list of plans by their numbers. */
@org.springframework.modulith.NamedInterface("register")
@vn.kehoach.shared.Room(arrows = {"state", "types"})
package vn.kehoach.plan.register;
