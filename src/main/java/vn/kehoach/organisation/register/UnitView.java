package vn.kehoach.organisation.register;

/**
 * A unit as others see it.
 *
 * @param code its code, for instance {@code so-du-lich}
 * @param name its full name
 * @param parent the code of the unit above; null at the top
 * @param kind what it is
 * @param symbol the mark in the numbers of its documents, for instance ĐTN; null where it issues none
 * @param email the mailbox of the unit itself; null where it has none
 */
public record UnitView(String code, String name, String parent, UnitKind kind, String symbol, String email) {

    /** The group whose members work for this unit. */
    public String groupId() {
        return groupId(code);
    }

    /** The group of the unit of that code. */
    public static String groupId(String code) {
        return "unit-" + code;
    }
}
