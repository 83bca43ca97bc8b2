package vn.kehoach.consultation;

/** What became of an opinion (tiếp thu, giải trình). */
public enum Response {
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

    /** The word that users read. */
    public String label() {
        return label;
    }
}
