/** The report that a plan asks its units for, line by line: sections in words and indicators. */
@org.springframework.modulith.NamedInterface("content")
@org.jspecify.annotations.NullMarked
@vn.kehoach.shared.Room(arrows = "content.line")
package vn.kehoach.plan.content.template;
