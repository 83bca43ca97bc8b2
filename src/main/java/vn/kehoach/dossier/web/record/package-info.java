/** The record of a plan in words. */
@vn.kehoach.shared.Room(arrows = "web.piece")
package vn.kehoach.dossier.web.record;
