package vn.kehoach.organisation.naming;

import vn.kehoach.organisation.register.UnitKind;

/**
 * A name and who bears it.
 *
 * @param owner the unit above, or the body of a group
 * @param kind of a unit; null for a group
 * @param official whether it is no alias
 */
public record Bearer(String name, String code, boolean grouped, String owner, UnitKind kind, boolean official) {}
