/** Papers as PDF. */
package vn.kehoach.document.pdf;
