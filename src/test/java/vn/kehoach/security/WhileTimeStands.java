package vn.kehoach.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import vn.kehoach.testing.OnPostgres;
import vn.kehoach.testing.SharedProgram;

/** The whole program behind a balancer on this machine; what it remembers for a while lasts until the test lets time pass. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "kehoach.http.balancers=127.0.0.1, ::1")
@OnPostgres
@Import(WhileTimeStands.Time.class)
@TestExecutionListeners(listeners = SharedProgram.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@interface WhileTimeStands {

    /** Instead of the clock of the machine. */
    @TestConfiguration
    class Time {

        @Bean
        @Primary
        MovedTime movedTime() {
            return new MovedTime();
        }
    }
}
