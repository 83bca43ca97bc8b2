package vn.kehoach.assignment.report;

import vn.kehoach.shared.Worded;

/** What the office decides on a report or a result that was handed in. */
public enum ReviewDecision implements Worded {
    /** It stands. */
    ACCEPT("Chấp nhận"),
    /** It comes again, with what is missing. */
    RETURN("Trả lại, yêu cầu bổ sung");

    private final String label;

    ReviewDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
