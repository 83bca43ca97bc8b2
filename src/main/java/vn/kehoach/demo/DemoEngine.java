package vn.kehoach.demo;

import java.time.Duration;
import java.util.concurrent.Callable;

/** What a clock that can be moved needs of the inside of the engine. */
public interface DemoEngine {

    /** From now on the engine's time is the real one moved by that much. */
    void moveClock(Duration shift);

    /** The engine looks for due jobs at once and not when it would have anyway. */
    void lookForJobs();

    /** Asks the engine in one transaction, whatever the person logged in may see of it. */
    <T> T ask(Callable<T> query);
}
