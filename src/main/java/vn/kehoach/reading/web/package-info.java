/** Reading a plan over HTTP: from a file or from pasted text, without keeping it or as a new plan. */
package vn.kehoach.reading.web;
