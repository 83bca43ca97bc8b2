/** Digital signatures in PDF files: looked at before they count, made where a certificate lies on the server. */
package vn.kehoach.document.signed;
