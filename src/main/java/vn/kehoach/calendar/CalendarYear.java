package vn.kehoach.calendar;

import java.util.List;

/**
 * The days of a year that differ from their weekday.
 *
 * @param year the year
 * @param version counts the changes; 0 for a year that nobody has stored
 * @param proposed whether nothing is stored and the days are only proposed
 * @param items the days in their order
 */
public record CalendarYear(int year, long version, boolean proposed, List<CalendarDay> items) {}
