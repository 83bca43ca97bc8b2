package vn.kehoach.plan.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/**
 * When an event is to take place, as the lead office fixes it.
 *
 * @param starts an hour ({@code 2021-10-21T08:00}) or a day in Vietnam
 * @param ends the same, empty where it is not said
 * @param place a new place, empty where it stays
 */
public record EventDate(String starts, Optional<String> ends, Optional<String> place, String reason) {

    private static final Duration FARTHEST = Duration.ofDays(3653);
    private static final int LONGEST_PLACE = 500;
    private static final String NO_DATE =
            "không phải là ngày giờ có thật (viết 2021-10-21T08:00 hoặc 2021-10-21; " + VietnamTime.YEARS + ")";

    /** Refuses, field by field, what is no date to come or says no reason. */
    public void check(Clock clock) {
        List<FieldError> errors = new ArrayList<>();
        Optional<Instant> begin = moment("starts", "Bắt đầu", starts, errors);
        begin.filter(at -> !at.isAfter(clock.instant()))
                .ifPresent(at -> errors.add(new FieldError("starts", "Bắt đầu", VietnamTime.words(at) + " đã qua")));
        begin.filter(at -> at.isAfter(clock.instant().plus(FARTHEST)))
                .ifPresent(at -> errors.add(new FieldError("starts", "Bắt đầu", "xa hơn mười năm")));
        ends.flatMap(text -> moment("ends", "Kết thúc", text, errors))
                .filter(end -> begin.filter(end::isBefore).isPresent()
                        || end.isAfter(clock.instant().plus(FARTHEST)))
                .ifPresent(
                        end -> errors.add(new FieldError("ends", "Kết thúc", "phải sau lúc bắt đầu, trong mười năm")));
        tooLong("place", "Địa điểm", place.orElse(""), LONGEST_PLACE, errors);
        Reasons.check(reason, errors);
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors);
        }
    }

    private static Optional<Instant> moment(String field, String label, String text, List<FieldError> errors) {
        Optional<Instant> moment =
                VietnamTime.deadline(text).filter(at -> text.strip().length() >= "2021-10-21".length());
        if (moment.isEmpty()) {
            errors.add(new FieldError(field, label, text.isBlank() ? "chưa ghi" : NO_DATE));
        }
        return moment;
    }

    private static void tooLong(String field, String label, String text, int most, List<FieldError> errors) {
        if (text.length() > most || text.indexOf('\0') >= 0) {
            errors.add(new FieldError(field, label, "không quá " + most + " chữ, không có ký tự lạ"));
        }
    }

    /** The same, with moments as they are written in Vietnam: an offset is reckoned away. */
    public EventDate local() {
        return new EventDate(local(starts), ends.map(EventDate::local), place.map(String::strip), reason.strip());
    }

    private static String local(String text) {
        String written = text.strip();
        return written.length() <= "2021-10-21".length()
                ? written
                : VietnamTime.iso(VietnamTime.deadline(written).orElseThrow())
                        .substring(0, "2021-10-21T08:00".length());
    }
}
