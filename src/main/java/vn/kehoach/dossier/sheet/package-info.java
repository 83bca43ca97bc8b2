/** Everything about one plan, gathered from the parts that keep it. */
@org.springframework.modulith.NamedInterface("sheet")
@vn.kehoach.shared.Room
package vn.kehoach.dossier.sheet;
