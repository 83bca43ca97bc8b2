package vn.kehoach.consultation;

import vn.kehoach.shared.Worded;

/** What somebody thinks of a draft. */
public enum Stance implements Worded {
    /** Agrees, no comment. */
    AGREE("Nhất trí"),
    /** Agrees and comments. */
    AGREE_WITH_COMMENTS("Nhất trí, có góp ý"),
    /** Does not agree. */
    DISAGREE("Không nhất trí"),
    /** Did not answer by the deadline; the round's rule says what that counts as. */
    SILENT("Không trả lời");

    private final String label;

    Stance(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it asks for a response before the plan moves on. */
    public boolean asksForResponse() {
        return this == AGREE_WITH_COMMENTS || this == DISAGREE;
    }
}
