/** The register of outgoing documents as it is printed. */
package vn.kehoach.document.book;
