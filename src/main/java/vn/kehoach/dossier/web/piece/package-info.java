/** What every page is made of: words for moments and states, names, the links to other pages of a list. */
@vn.kehoach.shared.Room
@org.springframework.modulith.NamedInterface("piece")
package vn.kehoach.dossier.web.piece;
