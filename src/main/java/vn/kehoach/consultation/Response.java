package vn.kehoach.consultation;

import vn.kehoach.shared.Worded;

/** What became of an opinion (tiếp thu, giải trình). */
public enum Response implements Worded {
    /** Accepted. */
    ACCEPTED("Tiếp thu"),
    /** Accepted in part. */
    PARTLY("Tiếp thu một phần"),
    /** Not accepted, with an explanation. */
    EXPLAINED("Giải trình");

    private final String label;

    Response(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
