package vn.kehoach.reading.text;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.LongSupplier;
import vn.kehoach.shared.Refused;

/**
 * How long one reading may take and how much it may find. No plan comes near it; what goes beyond was made to hold the
 * program up, and is refused with the words that say what was too much.
 */
public final class Budget {

    /** Time of the processor, which a busy machine does not shorten. */
    static final Duration TIME = Duration.ofSeconds(20);

    /** Characters of the answer; a document of two hundred pages needs a tenth. */
    private static final long LONGEST_ANSWER = 24_000_000;

    private static final int MOST_ITEMS = 10_000;
    private static final int MOST_SIGNATORIES = 100;

    /** The clock is looked at once in so many steps. */
    private static final int STEPS = 64;

    private final LongSupplier clock;
    private final long end;
    private long steps;
    private long written;

    public Budget(LongSupplier nanos, Duration time) {
        this.clock = nanos;
        this.end = nanos.getAsLong() + time.toNanos();
    }

    public static Budget ofThread() {
        return new Budget(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime, TIME);
    }

    /** One more step of the reading. */
    public void step() {
        if (++steps % STEPS == 0 && clock.getAsLong() > end) {
            throw refused(
                    "có quá nhiều chữ, số và ngày để đọc hết trong thời gian cho phép; hãy tách thành nhiều văn bản");
        }
    }

    /** So many more characters of the answer. */
    public void write(int characters) {
        written += characters;
        if (written > LONGEST_ANSWER) {
            throw refused("lặp lại quá nhiều: kết quả đọc dài quá " + LONGEST_ANSWER / 1_000_000 + " triệu ký tự");
        }
    }

    /** Refuses a document that nobody could go through. */
    public void check(int works, int steps, int recipients, int signatories) {
        most(works, MOST_ITEMS, "việc");
        most(steps, MOST_ITEMS, "mốc thời gian");
        most(recipients, MOST_ITEMS, "nơi nhận");
        most(signatories, MOST_SIGNATORIES, "khối chữ ký");
    }

    private static void most(int count, int limit, String what) {
        if (count > limit) {
            throw refused("có " + count + " " + what + ", nhiều nhất là " + limit);
        }
    }

    private static Refused refused(String why) {
        return Refused.invalid("text", "Nội dung văn bản", why);
    }
}
