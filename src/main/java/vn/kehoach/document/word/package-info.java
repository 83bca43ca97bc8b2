/** Papers as Word files. */
package vn.kehoach.document.word;
