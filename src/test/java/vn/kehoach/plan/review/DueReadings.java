package vn.kehoach.plan.review;

/** Makes the reading of "trước ngày …" that an installation has chosen, for tests outside this package. */
public final class DueReadings {

    private DueReadings() {}

    /** As it is delivered: ends with the day before. */
    public static DueReading strict() {
        return new DueReading(DueReading.Before.STRICT);
    }
}
