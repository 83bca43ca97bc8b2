/** Spring Security in front of every path, put together from the other rooms. */
@vn.kehoach.shared.Room(arrows = {"account", "content", "envelope", "login", "refusal", "routes"})
package vn.kehoach.security.gate;
