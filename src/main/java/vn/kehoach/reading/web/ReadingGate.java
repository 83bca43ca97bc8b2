package vn.kehoach.reading.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.kehoach.shared.Refused;

/** Lets two documents be read at once on a node, so that reading leaves memory and processor to everybody else. */
@Component
class ReadingGate {

    private static final int AT_ONCE = 2;

    private final Semaphore free = new Semaphore(AT_ONCE, true);
    private final Duration wait;

    ReadingGate() {
        this(Duration.ofSeconds(10));
    }

    ReadingGate(Duration wait) {
        this.wait = wait;
    }

    /**
     * Reads when it is its turn.
     *
     * @throws Refused where others are still being read after a while
     */
    <T> T through(Supplier<T> reading) {
        if (!entered()) {
            throw new Refused(
                    Refused.Reason.UNAVAILABLE,
                    "Máy chủ đang đọc các văn bản khác; chưa có gì được lưu, hãy gửi lại sau ít phút");
        }
        try {
            return reading.get();
        } finally {
            free.release();
        }
    }

    private boolean entered() {
        try {
            return free.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
