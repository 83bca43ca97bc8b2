/** Units and people with their posts, as their tables keep them. */
@org.springframework.modulith.NamedInterface("register")
@vn.kehoach.shared.Room
package vn.kehoach.organisation.register;
