package vn.kehoach.plan.content.due;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.shared.VietnamTime;

/**
 * A deadline as written and the moment that is tracked.
 *
 * @param words what stands in the plan
 * @param at the last moment in time
 */
public record Due(String words, Instant at) {

    private static final int A_DAY = "2020-02-20".length();
    private static final int A_MONTH = "2020-02".length();
    private static final int A_YEAR = "2020-".length();

    /** Empty where nothing is written, or no date that exists. */
    public static Optional<Due> of(Optional<String> written) {
        return written.flatMap(words -> VietnamTime.deadline(words).map(at -> new Due(words, at)));
    }

    /** {@code tháng 02/2020} where the plan names no day, otherwise empty. */
    public Optional<String> month() {
        String written = words.strip();
        return written.length() == A_MONTH
                ? Optional.of("tháng " + written.substring(A_YEAR) + "/" + written.substring(0, A_YEAR - 1))
                : Optional.empty();
    }

    /** {@code tháng 02/2020}, {@code 17g00 ngày 25/02/2020}, {@code ngày 20/02/2020}: the last moment, as the plan names it. */
    public String inWords() {
        return month().orElseGet(() -> VietnamTime.words(at));
    }

    /** The day that is written; of a month its last. */
    public LocalDate named() {
        String written = words.strip();
        return written.length() == A_DAY ? LocalDate.parse(written) : VietnamTime.dayOf(at);
    }

    /** The day that is named, of a month its first. */
    public LocalDate firstDay() {
        LocalDate day = VietnamTime.dayOf(at);
        return words.strip().length() == A_MONTH ? day.withDayOfMonth(1) : day;
    }
}
