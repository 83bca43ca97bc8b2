package vn.kehoach.demo;

import java.time.Duration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.platform.InDemo;

/** Keeps how far the demo clock was moved, over restarts. */
@Repository
@Conditional(InDemo.class)
@DependsOnDatabaseInitialization
class ClockShift {

    private final JdbcClient database;

    ClockShift(JdbcClient database) {
        this.database = database;
    }

    Duration stored() {
        return database.sql("select shift_millis from demo_clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis)
                .orElse(Duration.ZERO);
    }

    void store(Duration shift) {
        database.sql("insert into demo_clock (id, shift_millis) values (1, ?)"
                        + " on conflict (id) do update set shift_millis = excluded.shift_millis")
                .param(shift.toMillis())
                .update();
    }
}
