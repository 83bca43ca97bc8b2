package vn.kehoach.organisation.naming;

import vn.kehoach.organisation.register.UnitKind;

/**
 * A unit or group that bears a name.
 *
 * @param code of the unit or group
 * @param grouped whether it is a group
 * @param owner the unit above, or the body of the group; null where there is none
 * @param kind of a unit; null for a group
 * @param official whether the name is its own and no alias
 */
record Known(String code, boolean grouped, String owner, UnitKind kind, boolean official) {

    /** "BTC" of another body is not meant unless that body is named; a unit is known everywhere by every name. */
    boolean knownOutside() {
        return official || owner == null || kind == UnitKind.BODY || kind == UnitKind.UNIT;
    }

    boolean belongsTo(String body) {
        return body.equals(owner) || !grouped && body.equals(code);
    }

    boolean sameAs(Known other) {
        return grouped == other.grouped && code.equals(other.code);
    }
}
