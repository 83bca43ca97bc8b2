package vn.kehoach.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import vn.kehoach.shared.VietnamTime;

/** A clock that stands still until it is set. */
public final class SettableClock extends Clock {

    private Instant now;

    private SettableClock(Instant now) {
        this.now = now;
    }

    /** It stands at that moment in Vietnam, {@code 2020-02-18T10:00}. */
    public static SettableClock at(String moment) {
        return new SettableClock(moment(moment));
    }

    /** A moment in Vietnam, {@code 2020-02-18T10:00}. */
    public static Instant moment(String text) {
        return LocalDateTime.parse(text).atZone(VietnamTime.ZONE).toInstant();
    }

    /** From now on it stands at that moment in Vietnam. */
    public void set(String moment) {
        now = moment(moment);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return VietnamTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
