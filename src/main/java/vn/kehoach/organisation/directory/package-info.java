/** What others ask of the register: units, people, whom a name means. */
@org.springframework.modulith.NamedInterface("directory")
@vn.kehoach.shared.Room(arrows = {"naming", "register"})
package vn.kehoach.organisation.directory;
