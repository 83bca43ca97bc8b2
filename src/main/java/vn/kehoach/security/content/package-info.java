/** What a request brings to the engine: no Java objects, no expressions but ours, JSON of a bounded size and depth. */
@vn.kehoach.shared.Room(arrows = {"refusal", "routes"})
package vn.kehoach.security.content;
