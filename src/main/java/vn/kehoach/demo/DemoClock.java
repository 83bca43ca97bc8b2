package vn.kehoach.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.InDemo;

/** Real time, moved by a shift that outlives a restart; it ticks, and the engine reads the same time. */
@Component
@Conditional(InDemo.class)
public class DemoClock extends Clock {

    private final ClockShift kept;
    private final DemoEngine engine;
    private volatile Duration shift;

    DemoClock(ClockShift kept, DemoEngine engine) {
        this.kept = kept;
        this.engine = engine;
        apply(kept.stored());
    }

    /** Moves the clock of the application and of the engine to that moment; from there it ticks on. */
    void setTo(Instant moment) {
        Duration moved = Duration.between(realNow(), moment);
        kept.store(moved);
        apply(moved);
    }

    private void apply(Duration moved) {
        shift = moved;
        engine.moveClock(moved);
    }

    private static Instant realNow() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public Instant instant() {
        return realNow().plus(shift);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new InZone(this, zone);
    }

    private static final class InZone extends Clock {
        private final Clock clock;
        private final ZoneId zone;

        private InZone(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new InZone(clock, other);
        }
    }
}
