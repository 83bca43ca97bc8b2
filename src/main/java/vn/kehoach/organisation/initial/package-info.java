/** The file that an organisation begins with, and every later one. */
@org.springframework.modulith.NamedInterface("initial")
@vn.kehoach.shared.Room(arrows = {"account", "naming", "register"})
package vn.kehoach.organisation.initial;
