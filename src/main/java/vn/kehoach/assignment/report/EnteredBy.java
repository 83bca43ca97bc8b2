package vn.kehoach.assignment.report;

import vn.kehoach.shared.Worded;

/** Who typed what a unit hands in, where nobody of the unit did so under a name of their own. */
public enum EnteredBy implements Worded {
    /** The office, from the unit's paper. */
    OFFICE("nhập thay bởi"),
    /** Whoever has the link that was sent to the unit. */
    LINK("nộp qua đường dẫn gửi tới");

    private final String label;

    EnteredBy(String label) {
        this.label = label;
    }

    /**
     * The words of a list for what was entered.
     *
     * @param kept who entered it and why, with a space between; null where somebody of the unit did
     */
    public static String mark(String kept) {
        if (kept == null) {
            return "";
        }
        int space = kept.indexOf(' ');
        return valueOf(kept.substring(0, space)) == LINK ? LINK.label + kept.substring(space) : "nhập thay";
    }

    @Override
    public String label() {
        return label;
    }
}
