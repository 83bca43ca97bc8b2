/** Logging in at the provider of the organisation by OpenID Connect. */
package vn.kehoach.security.oidc;
