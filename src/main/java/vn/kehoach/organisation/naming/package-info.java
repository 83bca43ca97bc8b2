/** Whom the names in plans mean. */
@org.springframework.modulith.NamedInterface("naming")
@vn.kehoach.shared.Room(arrows = "register")
package vn.kehoach.organisation.naming;
