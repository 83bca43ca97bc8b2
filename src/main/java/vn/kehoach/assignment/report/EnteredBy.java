package vn.kehoach.assignment.report;

import vn.kehoach.shared.Worded;

/** Who typed what a unit hands in, where nobody of the unit did so under a name of their own. */
public enum EnteredBy implements Worded {
    /** The office, from the unit's paper. */
    OFFICE("nhập thay bởi"),
    /** Whoever has the link that was sent to the unit. */
    LINK("qua liên kết gửi");

    private final String label;

    EnteredBy(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
