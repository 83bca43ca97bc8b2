/** Substitutes of signatories over HTTP. */
package vn.kehoach.signing.web;
