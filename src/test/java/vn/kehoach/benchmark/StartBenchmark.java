package vn.kehoach.benchmark;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kehoach.testing.RunningApplication;

/** From the start of the program to its being ready, everything embedded: on an empty folder, and on its own data. */
class StartBenchmark {

    @Test
    void seconds_to_ready() {
        long start = System.nanoTime();
        try (RunningApplication application = RunningApplication.with(Folders.temporary(), Map.of())) {
            double first = secondsSince(start);
            application.stop();
            long again = System.nanoTime();
            application.restart();
            double second = secondsSince(again);

            Report.print(
                    "start",
                    String.format(
                            Locale.ROOT,
                            "sẵn sàng sau (ready after): lần đầu (first start) %.1f s, lần sau (second start) %.1f s%n",
                            first,
                            second));
        }
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
