package vn.kehoach.plan.content.event;

import java.util.Optional;
import vn.kehoach.plan.content.line.Rest;

/** A day of the lunar calendar beside the date. */
public record LunarDay(Optional<Integer> day, Optional<Integer> month, Optional<String> year, Rest rest) {

    /** The day as it is written. */
    public String dayWords() {
        return rest.words(day.map(String::valueOf), "day");
    }

    /** The month as it is written. */
    public String monthWords() {
        return rest.words(month.map(String::valueOf), "month");
    }

    /** The year as it is written. */
    public String yearWords() {
        return rest.words(year, "year");
    }
}
