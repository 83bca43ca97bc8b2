package vn.kehoach.organisation.directory;

import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/** Looks for units by words of their names. */
@FunctionalInterface
public interface UnitSearch {

    /**
     * The units whose name or alias contains the words, without regard to case, marks and hyphens, sorted by name.
     *
     * @param words what is searched for; all units where it is empty
     * @param group the code, name or alias of a group; units in and out of groups where it is empty
     */
    PageOf<RegisterEntry> search(String words, String group, PageRequest page);
}
