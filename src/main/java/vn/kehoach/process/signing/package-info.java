/** The process signing. */
package vn.kehoach.process.signing;
