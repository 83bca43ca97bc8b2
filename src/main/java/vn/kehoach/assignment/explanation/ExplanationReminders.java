package vn.kehoach.assignment.explanation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.shared.VietnamTime;

/** Reminds units, once, of requests for explanations whose time has passed without an answer. */
@Service
@Transactional
public class ExplanationReminders {

    /** What is older the office has looked at by now. */
    private static final Duration REACH = Duration.ofDays(60);

    private final ExplanationRows rows;
    private final ExplanationNotices notices;

    ExplanationReminders(ExplanationRows rows, ExplanationNotices notices) {
        this.rows = rows;
        this.notices = notices;
    }

    /** Puts down the reminders of a working day; what was said once is not said again. */
    public void remind(LocalDate day) {
        Instant morning = VietnamTime.startOf(day);
        rows.waiting(morning.minus(REACH), morning).forEach(notices::remind);
    }
}
