package vn.kehoach.assignment.obligation;

import java.util.Optional;

/**
 * Where a plan says that something is owed, and what it says there in its own words.
 *
 * @param ordinal its place in that section
 * @param quota JSON, empty where there is none
 * @param source JSON, empty where there is none
 */
public record Written(Section section, int ordinal, Optional<String> quota, Optional<String> source) {

    /** The part of the plan; stored by its name. */
    public enum Section {
        /** The duties of the plan. */
        OBLIGATION,
        /** The entries of its timeline. */
        TIMELINE
    }

    /** Only the place. */
    public static Written at(Section section, int ordinal) {
        return new Written(section, ordinal, Optional.empty(), Optional.empty());
    }
}
