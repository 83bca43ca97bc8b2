package vn.kehoach.lives;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.testing.RunningApplication;
import vn.kehoach.walk.Walk;

/**
 * Three of the four real plans, each from its own text to its end, and one whose reports come back, one after the other in
 * one running program. The latest comes first: a clock that is moved back has no mornings to go through.
 */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class LivesIT {

    private static RunningApplication application;

    @BeforeAll
    static void start(@TempDir Path folder) {
        application = RunningApplication.embedded(folder);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    /** A plan whose reports come back every quarter, 2024. */
    @Nested
    @Order(1)
    class TheRecurringPlan implements RecurringPlanLife {

        private final Walk walk = new Walk(application);

        @Override
        public Walk walk() {
            return walk;
        }
    }

    /** 37-KH/ĐTN, 2022. */
    @Nested
    @Order(2)
    class TheConference implements ConferenceLife {

        private final Walk walk = new Walk(application);

        @Override
        public Walk walk() {
            return walk;
        }
    }

    /** 104-KHPH/TĐTN-LĐLĐ, 2021. */
    @Nested
    @Order(3)
    class TheJointPlan implements JointPlanLife {

        private final Walk walk = new Walk(application, "thanhdoan-vp");

        @Override
        public Walk walk() {
            return walk;
        }
    }

    /** 81-KH/ĐTN, 2019: the chapters of the walk, from the document. */
    @Nested
    @Order(4)
    class ThePlanFromItsText implements PlanFromItsTextLife {

        private final Walk walk = new Walk(application).withoutEarlierMails();

        @Override
        public Walk walk() {
            return walk;
        }
    }
}
