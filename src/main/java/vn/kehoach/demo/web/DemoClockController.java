package vn.kehoach.demo.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.demo.NotYetDone;
import vn.kehoach.demo.TimeTravel;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.platform.InDemo;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** Reads and moves the demo clock; for administrators, and there only in a demo. */
@RestController
@RequestMapping("/api/demo/clock")
@Conditional(InDemo.class)
class DemoClockController {

    private static final String FIELD = "now";
    private static final String LABEL = "Thời điểm";
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final TimeTravel time;

    DemoClockController(TimeTravel time) {
        this.time = time;
    }

    @GetMapping
    Reading read(Caller caller) {
        caller.requireAdmin();
        return Reading.of(time.now());
    }

    @PutMapping
    Moved move(@RequestBody Reading target, Caller caller) {
        caller.requireAdmin();
        Instant before = time.now();
        time.to(target.moment());
        return Moved.of(before, time.now());
    }

    /**
     * Where the clock stands after a move.
     *
     * @param warning null where it went forward
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Moved(String now, String warning) {

        static Moved of(Instant before, Instant now) {
            return new Moved(
                    VietnamTime.iso(now),
                    now.isBefore(before)
                            ? "Đồng hồ đã lùi từ " + VietnamTime.words(before) + " về " + VietnamTime.words(now)
                                    + ". Những gì đã ghi giữ ngày giờ của nó, nên có thể muộn hơn bây giờ; thư đã gửi,"
                                    + " số đã cấp không trở lại."
                            : null);
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notYet(NotYetDone notYet) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, notYet.getMessage());
        problem.setTitle("Chưa chạy xong");
        return ResponseEntity.of(problem).build();
    }

    /** What the clock reads, or shall read: ISO 8601, in Vietnam where it has no offset. */
    record Reading(String now) {

        static Reading of(Instant moment) {
            return new Reading(VietnamTime.iso(moment));
        }

        Instant moment() {
            if (now == null || now.isBlank()) {
                throw Refused.invalid(FIELD, LABEL, "chưa có");
            }
            Instant moment = Optional.of(now)
                    .filter(text -> text.contains("T"))
                    .flatMap(VietnamTime::deadline)
                    .orElseThrow(Reading::unreadable);
            if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
                throw Refused.invalid(FIELD, LABEL, "phải từ năm 2000 đến năm 2099");
            }
            return moment.truncatedTo(ChronoUnit.MILLIS);
        }

        private static Refused unreadable() {
            return Refused.invalid(FIELD, LABEL, "không đọc được; viết như 2020-02-11T08:00:00+07:00");
        }
    }
}
