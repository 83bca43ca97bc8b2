package vn.kehoach.assignment.work;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.kehoach.shared.VietnamTime;

/** When something is late. A deadline holds to the end of its second: 23:59:59 is the whole day. */
public final class Lateness {

    private Lateness() {}

    static boolean late(Instant moment, Optional<Instant> due) {
        return due.filter(at -> !moment.isBefore(at.plusSeconds(1))).isPresent();
    }

    /** Days late by the calendar in Vietnam, at least one where it is late at all. */
    public static long days(Instant moment, Instant due) {
        return late(moment, Optional.of(due))
                ? Math.max(1, ChronoUnit.DAYS.between(VietnamTime.dayOf(due), VietnamTime.dayOf(moment)))
                : 0;
    }
}
