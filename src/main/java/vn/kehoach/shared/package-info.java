/** Words that every feature uses: refusals, Vietnamese time, names without marks, pages of a list. */
@org.springframework.modulith.ApplicationModule(type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package vn.kehoach.shared;
