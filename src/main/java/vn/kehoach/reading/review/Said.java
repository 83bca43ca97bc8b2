package vn.kehoach.reading.review;

import java.time.LocalDate;
import vn.kehoach.reading.draft.Draft;
import vn.kehoach.reading.duty.Obligation;
import vn.kehoach.shared.VietnamTime;

/** Words for messages to a drafter. */
final class Said {

    private static final int SHORT = 70;

    private Said() {}

    static String day(LocalDate day) {
        return VietnamTime.day(day);
    }

    /** With a capital letter in front. */
    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The beginning of longer words. */
    static String briefly(String words) {
        if (words.length() <= SHORT) {
            return words;
        }
        int cut = words.lastIndexOf(' ', SHORT);
        return words.substring(0, cut < 0 ? SHORT : cut) + " …";
    }

    static String work(Draft draft, Obligation work) {
        return String.join(", ", work.who()) + ": " + briefly(draft.page().words(work.what()));
    }
}
