package vn.kehoach.benchmark;

import java.time.Duration;
import java.util.Locale;

/**
 * What was measured for one number of units.
 *
 * @param settling how long the office waited for its last review tasks after the units were done
 */
record Round(int units, Duration dispatch, Tally ours, Duration settling, Tally parallel, Tally single) {

    static final String HEAD =
            """
            đơn vị | phát hành, s | nộp/s của ta | kể cả việc xem xét | nộp/s song song | nộp/s từng quá trình | lỗi khóa của ta | lỗi khóa song song | ta / song song | ta / từng quá trình
            units  | dispatch, s  | ours/s       | with review tasks | parallel MI/s   | bare instance/s      | lock f. ours    | lock f. parallel   | ours / MI      | ours / bare
            """;

    double perUnit() {
        return 1 / ours.rate();
    }

    /** The same completions, the background work that follows from them included. */
    private Tally settled() {
        return ours.plus(new Tally(0, 0, 0, settling));
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%6d | %12.1f | %12.1f | %17.1f | %15.1f | %20.1f | %15d | %18d | %14.1f | %19.2f%n",
                units,
                dispatch.toMillis() / 1e3,
                ours.rate(),
                settled().rate(),
                parallel.rate(),
                single.rate(),
                ours.lockFailures() + ours.refused(),
                parallel.lockFailures(),
                ours.rate() / parallel.rate(),
                ours.rate() / single.rate());
    }
}
