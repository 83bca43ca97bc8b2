package vn.kehoach.plan.content.frame;

import vn.kehoach.shared.Worded;

/** In which order those named in a plan sign it. */
public enum SignOrder implements Worded {
    /** One after the other. */
    SEQUENTIAL("Lần lượt theo thứ tự"),
    /** All at once. */
    PARALLEL("Cùng lúc");

    private final String label;

    SignOrder(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
