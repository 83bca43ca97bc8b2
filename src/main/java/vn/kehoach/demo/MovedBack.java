package vn.kehoach.demo;

import java.time.Instant;

/** Told when the demo clock was moved back, so that what recurs begins again from there. */
public interface MovedBack {

    /** The clock now reads that earlier moment. */
    void to(Instant now);
}
