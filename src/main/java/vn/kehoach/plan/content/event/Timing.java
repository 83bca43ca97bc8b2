package vn.kehoach.plan.content.event;

import java.util.Optional;

/**
 * When an event takes place, as the text says it. Dates keep the form in which they are written: an hour, a day or a month.
 *
 * @param session morning, afternoon or evening
 * @param starts when it begins, an hour or a day
 * @param ends when it ends
 * @param month its month, where no day is said
 * @param date its day, where no hour is said
 * @param tentative whether the date is not fixed yet (dự kiến)
 */
public record Timing(
        Optional<String> session,
        Optional<String> starts,
        Optional<String> ends,
        Optional<String> month,
        Optional<String> date,
        Optional<Boolean> tentative,
        Optional<String> weekday,
        Optional<LunarDay> lunar) {}
