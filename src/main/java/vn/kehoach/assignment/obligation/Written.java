package vn.kehoach.assignment.obligation;

import java.util.Optional;
import vn.kehoach.plan.content.template.ReportTemplate;

/**
 * Where a plan says that something is owed, and what it says there in its own words.
 *
 * @param ordinal its place in that section
 * @param quota JSON, empty where there is none
 * @param source JSON, empty where there is none
 * @param template what a report must have; empty where it is free
 */
public record Written(
        Section section,
        int ordinal,
        Optional<String> quota,
        Optional<String> source,
        Optional<ReportTemplate> template) {

    /** The part of the plan; stored by its name. */
    public enum Section {
        /** The duties of the plan. */
        OBLIGATION,
        /** The entries of its timeline. */
        TIMELINE
    }

    /** Only the place. */
    public static Written at(Section section, int ordinal) {
        return new Written(section, ordinal, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
