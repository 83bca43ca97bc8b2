/** The register of units over HTTP. */
package vn.kehoach.organisation.web;
