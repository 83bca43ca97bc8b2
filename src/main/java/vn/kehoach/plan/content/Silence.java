package vn.kehoach.plan.content;

import vn.kehoach.shared.Worded;

/** What silence counts as. */
public enum Silence implements Worded {
    /** As agreement. */
    AGREE("Nhất trí"),
    /** As no opinion. */
    NO_OPINION("Không có ý kiến");

    private final String label;

    Silence(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
