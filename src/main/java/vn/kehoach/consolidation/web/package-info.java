/** A collection over HTTP: its page, its figures, its files. */
package vn.kehoach.consolidation.web;
