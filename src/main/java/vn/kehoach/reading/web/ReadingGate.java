package vn.kehoach.reading.web;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.Turns;

/** Lets two documents be read at once on a node. */
@Component
class ReadingGate {

    private static final int AT_ONCE = 2;

    private final Turns turns;

    ReadingGate() {
        this(Duration.ofSeconds(10));
    }

    ReadingGate(Duration wait) {
        this.turns = new Turns(
                AT_ONCE, wait, "Máy chủ đang đọc các văn bản khác; chưa có gì được lưu, hãy gửi lại sau ít phút");
    }

    /**
     * Reads when it is its turn.
     *
     * @throws Refused where others are still being read after a while
     */
    <T> T through(Supplier<T> reading) {
        return turns.take(reading);
    }
}
