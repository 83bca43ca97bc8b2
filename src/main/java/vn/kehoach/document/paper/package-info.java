/** The document as words in their places: what it is made of, and how it is set out. */
@org.springframework.modulith.NamedInterface("paper")
package vn.kehoach.document.paper;
