package vn.kehoach.organisation.directory;

import java.util.List;

/**
 * One row of the register of units.
 *
 * @param code its code
 * @param name its full name
 * @param aliases what plans call it beside its name
 * @param parent the code of the unit above; null at the top
 * @param groups the names of the groups it belongs to
 */
public record RegisterEntry(String code, String name, List<String> aliases, String parent, List<String> groups) {}
