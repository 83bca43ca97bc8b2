/** Words that every feature uses: refusals, Vietnamese time, names without marks, pages of a list. */
@org.springframework.modulith.ApplicationModule(type = org.springframework.modulith.ApplicationModule.Type.OPEN)
@org.jspecify.annotations.NullMarked
package vn.kehoach.shared;
