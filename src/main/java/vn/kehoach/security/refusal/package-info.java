/** How a request that goes no further is answered and logged. */
@vn.kehoach.shared.Room
package vn.kehoach.security.refusal;
