package vn.kehoach.calendar;

import java.time.LocalDate;

/**
 * A day that differs from its weekday.
 *
 * @param day the day
 * @param kind why it differs
 * @param name what people call it
 * @param source the document that says so, or "đề xuất" where nobody has confirmed it
 */
public record CalendarDay(LocalDate day, DayKind kind, String name, String source) {}
