package vn.kehoach.plan.review;

import java.time.Clock;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.people.JointBodies;
import vn.kehoach.reading.time.NamedDates;

/** Makes what this room keeps to itself, for tests that need several rooms. */
public final class ReviewParts {

    private ReviewParts() {}

    public static PlanReview review(
            Organisation organisation, WorkingCalendar calendar, JointBodies joint, Clock clock) {
        return new PlanReview(
                organisation,
                calendar,
                new JointReview(organisation, joint),
                new HolidayReview(calendar, clock),
                new DueReading(DueReading.Before.STRICT),
                new WordsAgainstDates(new NamedDates(), clock),
                new FormBesideText());
    }

    public static TextDifferences differences(FormAndText texts) {
        return new TextDifferences(texts);
    }

    public static KeptFindings kept(
            PlanReview review, Organisation organisation, WorkingCalendar calendar, Clock clock) {
        return new KeptFindings(review, organisation, calendar, clock);
    }
}
