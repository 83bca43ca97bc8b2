/** The working calendar over HTTP. */
package vn.kehoach.calendar.web;
