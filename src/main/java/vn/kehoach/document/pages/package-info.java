/** A document read in place: the pages of its PDF as pictures with their words. */
@org.springframework.modulith.NamedInterface("pages")
package vn.kehoach.document.pages;
