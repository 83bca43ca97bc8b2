/** How the application refuses over HTTP, and its first page. */
package vn.kehoach.platform.web;
