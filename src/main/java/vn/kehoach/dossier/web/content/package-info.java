/** What a plan says, as its page shows it. */
@vn.kehoach.shared.Room(arrows = {"sheet", "web.piece"})
package vn.kehoach.dossier.web.content;
