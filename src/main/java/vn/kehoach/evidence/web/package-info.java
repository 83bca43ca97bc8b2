/** The pack over HTTP. */
package vn.kehoach.evidence.web;
