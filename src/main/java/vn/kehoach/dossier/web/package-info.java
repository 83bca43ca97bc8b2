/** The pages of plans: what is asked for, what is pressed, what is refused. */
@vn.kehoach.shared.Room(arrows = {"sheet", "web.content", "web.piece", "web.record", "web.work"})
package vn.kehoach.dossier.web;
