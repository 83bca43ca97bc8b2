package vn.kehoach.signing;

import vn.kehoach.shared.Worded;

/** What a substitute signs; where several fit, the narrowest counts. */
public enum Scope implements Worded {
    /** Every plan that the absent person is to sign. */
    ALL("Mọi kế hoạch"),
    /** The plans that one body leads. */
    BODY("Kế hoạch của một cơ quan"),
    /** One plan. */
    PLAN("Một kế hoạch");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
