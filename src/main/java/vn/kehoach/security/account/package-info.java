/** Who there is: the accounts of the engine, and whoever a directory or a provider vouches for. */
@org.springframework.modulith.NamedInterface("account")
@vn.kehoach.shared.Room(arrows = "refusal")
package vn.kehoach.security.account;
