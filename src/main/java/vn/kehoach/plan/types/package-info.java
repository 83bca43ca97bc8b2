/** The types of documents that an office numbers: data, read once. */
@org.springframework.modulith.NamedInterface("types")
@org.jspecify.annotations.NullMarked
@vn.kehoach.shared.Room
package vn.kehoach.plan.types;
