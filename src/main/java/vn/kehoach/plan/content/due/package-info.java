/** By when: a day, a moment, before or after something, again and again. */
@org.springframework.modulith.NamedInterface("content")
@org.jspecify.annotations.NullMarked
@vn.kehoach.shared.Room(arrows = "content.line")
package vn.kehoach.plan.content.due;
