package vn.kehoach.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    private static Throwable wrapped(Throwable cause) {
        return new IllegalStateException("outside", new IllegalStateException("between", cause));
    }

    @ParameterizedTest
    @ValueSource(strings = {"08000", "08001", "08003", "08006", "57P01", "57P02", "57P03", "53300", "53200"})
    void a_database_that_is_away_or_full_of_people_is_worth_another_try(String state) {
        assertThat(Outage.of(wrapped(new SQLException("x", state)))).hasValue(Outage.AWAY);
    }

    @Test
    void a_pool_that_is_used_up_is_worth_another_try() {
        assertThat(Outage.of(wrapped(new SQLTransientConnectionException("timed out"))))
                .hasValue(Outage.AWAY);
    }

    @Test
    void a_connection_that_broke_before_is_worth_another_try() {
        assertThat(Outage.of(wrapped(new SQLException("Connection is closed")))).hasValue(Outage.AWAY);
    }

    @Test
    void no_room_on_the_disk_is_said_so_whether_the_database_or_a_file_says_it() {
        assertThat(Outage.of(wrapped(new SQLException("x", "53100")))).hasValue(Outage.FULL);
        assertThat(Outage.of(wrapped(new IOException("No space left on device"))))
                .hasValue(Outage.FULL);
        assertThat(Outage.of(wrapped(new FileSystemException("/tmp/x", null, "No space left on device"))))
                .hasValue(Outage.FULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "40003"})
    void a_commit_without_an_answer_may_have_been_done(String state) {
        assertThat(Outage.of(wrapped(new IllegalStateException(
                        "Hibernate transaction: Unable to commit against JDBC Connection; x",
                        new SQLException("x", state)))))
                .hasValue(Outage.UNKNOWN);
    }

    @Test
    void other_faults_are_no_outage() {
        assertThat(Outage.of(wrapped(new SQLException("x", "23505")))).isEmpty();
        assertThat(Outage.of(wrapped(new SQLException("x")))).isEmpty();
        assertThat(Outage.of(wrapped(new IOException("broken")))).isEmpty();
    }
}
