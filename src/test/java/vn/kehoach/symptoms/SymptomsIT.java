package vn.kehoach.symptoms;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.testing.RunningApplication;

/**
 * What people reported about systems of this kind, one name a report. Each group takes a stretch of time of its own, the
 * latest first: a clock that is moved back has no mornings to go through.
 */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class SymptomsIT {

    private static RunningApplication application;

    @BeforeAll
    static void start(@TempDir Path folder) {
        application = RunningApplication.embedded(folder);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    /** Who says what on which version, who signs, which number comes. */
    @Nested
    @Order(1)
    class Decisions implements DecisionSymptoms {

        @Override
        public RunningApplication application() {
            return application;
        }
    }

    /** Early, late, extended, closed. */
    @Nested
    @Order(2)
    class Deadlines implements DeadlineSymptoms {

        @Override
        public RunningApplication application() {
            return application;
        }
    }

    /** Two hats, people who leave, two at the same moment. */
    @Nested
    @Order(3)
    class People implements PeopleSymptoms {

        @Override
        public RunningApplication application() {
            return application;
        }
    }

    /** What is reminded of, what comes back, what has ended. */
    @Nested
    @Order(4)
    class Reminders implements ReminderSymptoms {

        @Override
        public RunningApplication application() {
            return application;
        }
    }

    /** What shows only after some use. */
    @Nested
    @Order(5)
    class LongRuns implements LongRunSymptoms {

        @Override
        public RunningApplication application() {
            return application;
        }
    }

    /** Two servers on one database, which have no clock of the demo. */
    @Nested
    @Order(6)
    class Nodes implements NodesSymptoms {}
}
