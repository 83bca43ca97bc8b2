package vn.kehoach.shared;

/** How many rows a guarded statement has changed. */
public final class Changed {

    private Changed() {}

    /**
     * Goes on only where it was that one row.
     *
     * @param otherwise why it may not have been, in Vietnamese: somebody else was first
     * @throws Refused as a conflict
     */
    public static void one(int rows, String otherwise) {
        if (rows != 1) {
            throw Refused.conflict(otherwise);
        }
    }
}
