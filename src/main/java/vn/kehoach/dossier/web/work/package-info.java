/** The work of a plan and the reports on it, as its page shows them. */
@vn.kehoach.shared.Room(arrows = {"web.content", "web.piece"})
package vn.kehoach.dossier.web.work;
