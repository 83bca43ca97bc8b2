package vn.kehoach.reminder;

import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** The daily run: tells each person once what is due or overdue. */
@Service
public class DailyReminders {

    /** Plans the mails of that day; a second run of a day changes nothing. */
    public void run(LocalDate day) {}
}
