/** The roll over HTTP and as a page for a phone. */
package vn.kehoach.attendance.web;
