/**
 * How each line of a content is read and written so that nothing of it is lost, and where it stands in the document.
 */
@org.springframework.modulith.NamedInterface("content")
@org.jspecify.annotations.NullMarked
@vn.kehoach.shared.Room
package vn.kehoach.plan.content.line;
