package vn.kehoach.plan.content;

import java.util.Optional;

/** A day of the lunar calendar beside the date. */
public record LunarDay(Optional<Integer> day, Optional<Integer> month, Optional<String> year, Rest rest) {}
