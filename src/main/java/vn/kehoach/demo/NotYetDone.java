package vn.kehoach.demo;

import java.time.Instant;
import vn.kehoach.shared.VietnamTime;

/** What fell due did not get done within the time limit; the clock stands where it was, and may be moved again. */
public class NotYetDone extends RuntimeException {

    NotYetDone(Instant reached) {
        super("Việc đến hạn lúc " + VietnamTime.words(reached) + " chưa chạy xong trong thời gian cho phép;"
                + " đồng hồ dừng ở đó, có thể chuyển tiếp sau");
    }
}
