/** The whole chain over HTTP, for administrators. */
package vn.kehoach.audit.web;
