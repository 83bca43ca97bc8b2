/** The demo clock over HTTP. */
package vn.kehoach.demo.web;
