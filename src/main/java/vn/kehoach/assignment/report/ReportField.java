package vn.kehoach.assignment.report;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Set;

/**
 * A whole number that somebody may hand in beside words, figures and files. Forms, pages, totals and sheets go through the
 * list of these, so that another number is another line of the list.
 *
 * @param name on the wire, in forms and where it is kept
 * @param label as people see it
 * @param uses where it appears besides the version with which it was handed in
 */
public record ReportField(String name, String label, Set<Use> uses) {

    private static final Locale VIETNAMESE = new Locale("vi", "VN");

    /** Where a number of a report appears besides the version itself. */
    public enum Use {
        /** Added up over the reports of a collection. */
        TOTAL,
        /** A column of the sheet of deadlines. */
        SHEET
    }

    /** Whether it appears there. */
    public boolean in(Use use) {
        return uses.contains(use);
    }

    /** The number as pages write it. */
    String words(long value) {
        return NumberFormat.getIntegerInstance(VIETNAMESE).format(value);
    }
}
