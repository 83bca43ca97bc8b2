/** What a request must look like before anybody reads it: host, origin, method, path, cookies, headers, time of arrival. */
@vn.kehoach.shared.Room(arrows = {"login", "refusal", "routes"})
package vn.kehoach.security.envelope;
