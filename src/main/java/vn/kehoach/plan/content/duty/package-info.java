/** What the content obliges a unit to, and what a document or a person at the desk said of it. */
@org.springframework.modulith.NamedInterface("content")
@org.jspecify.annotations.NullMarked
@vn.kehoach.shared.Room(arrows = {"content.due", "content.line", "content.template"})
package vn.kehoach.plan.content.duty;
