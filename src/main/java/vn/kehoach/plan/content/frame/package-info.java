/** Head and tail of the document: number, date, basis, recipients, signatories. */
@org.springframework.modulith.NamedInterface("content")
@org.jspecify.annotations.NullMarked
@vn.kehoach.shared.Room(arrows = "content.line")
package vn.kehoach.plan.content.frame;
