/** Letters as files, and the page from which they are made. */
package vn.kehoach.letter.web;
