/** Logging in at the provider of the organisation by OpenID Connect. */
@vn.kehoach.shared.Room(arrows = {"account", "login", "refusal"})
package vn.kehoach.security.oidc;
