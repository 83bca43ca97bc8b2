/** Who asks, and the accounts with which people log in: their roles, their units, opened and closed. */
@org.springframework.modulith.NamedInterface("account")
@vn.kehoach.shared.Room(arrows = "register")
package vn.kehoach.organisation.account;
