package vn.kehoach.demo;

import java.time.Instant;
import org.springframework.context.ApplicationContext;

/** The demo clock of a program that several classes of tests share, at real time again and without going through what lies between. */
public final class ClockAsNew {

    private ClockAsNew() {}

    /** In a program without a demo there is none. */
    public static void in(ApplicationContext program) {
        program.getBeanProvider(DemoClock.class).ifAvailable(clock -> clock.setTo(Instant.now()));
    }
}
