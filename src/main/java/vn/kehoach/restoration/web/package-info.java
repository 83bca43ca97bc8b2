/** The administrator's word after a restoration, as a page and over the interface for programs. */
package vn.kehoach.restoration.web;
