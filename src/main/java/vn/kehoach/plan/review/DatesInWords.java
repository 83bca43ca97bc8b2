package vn.kehoach.plan.review;

import java.time.LocalDate;
import java.util.List;

/** Reads the days by which something is due out of the words of a duty; the reading of documents implements it. */
public interface DatesInWords {

    /**
     * A day by which something is due, as words name it.
     *
     * @param words such as {@code chậm nhất 17g00 ngày 29/12/2026}
     * @param value as a content writes it: {@code 2026-12-29T17:00}
     * @param before whether it is due before that day, so that the reading decides on the last one
     * @param withYear whether the words name the year
     */
    record Named(String words, String value, boolean before, boolean withYear) {

        private static final int A_DAY = "2026-12-29".length();

        /** The day that is named. */
        public LocalDate day() {
            return LocalDate.parse(value.substring(0, A_DAY));
        }

        /** Whether an hour is named. */
        public boolean hasHour() {
            return value.length() > A_DAY;
        }
    }

    /**
     * The days in the order of the words; those of other things, of rounds and without a bound ("trước", "chậm nhất") are left
     * out.
     *
     * @param around a day near which a day without a year lies: that of the issue
     */
    List<Named> in(String words, LocalDate around);
}
