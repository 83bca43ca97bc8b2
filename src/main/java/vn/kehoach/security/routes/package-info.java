/** Every path with whom it lets pass, as one list. */
@vn.kehoach.shared.Room
package vn.kehoach.security.routes;
