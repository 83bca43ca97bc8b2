package vn.kehoach.reading;

import java.util.List;

/** Reads a plan with a reviewer's eye. */
final class Review {

    private final Draft draft;

    Review(Draft draft, Days days, LunarDays lunarDays) {
        this.draft = draft;
    }

    List<Finding> findings() {
        return List.of();
    }
}
