/** The record of a plan in words. */
@vn.kehoach.shared.Room(arrows = "web.piece")
@org.springframework.modulith.NamedInterface("record")
package vn.kehoach.dossier.web.record;
