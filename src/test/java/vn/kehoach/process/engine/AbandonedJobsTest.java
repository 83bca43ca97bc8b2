package vn.kehoach.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.platform.Installation;
import vn.kehoach.platform.ProgramLife;
import vn.kehoach.testing.InAnInstallation;

@InAnInstallation
class AbandonedJobsTest {

    @Autowired
    private ObjectProvider<JobExecutor> executor;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProgramLife life;

    private final String job = "thu-" + UUID.randomUUID();

    /** A job of the far future that somebody has locked. */
    private void lockedBy(String owner) {
        Date later = Date.from(Instant.now().plus(900, ChronoUnit.DAYS));
        jdbc.sql("insert into act_ru_job (id_, rev_, type_, exclusive_, retries_, suspension_state_, duedate_,"
                        + " lock_owner_, lock_exp_time_) values (?, 1, 'timer', true, 3, 1, ?, ?, ?)")
                .params(job, later, owner, later)
                .update();
    }

    private boolean locked() {
        return jdbc.sql("select lock_owner_ is not null from act_ru_job where id_ = ?")
                .param(job)
                .query(Boolean.class)
                .single();
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from act_ru_job where id_ = ?").param(job).update();
    }

    private void startAgain(Installation installation, ProgramLife next) {
        new AbandonedJobs(executor, jdbc, installation, next).release();
    }

    private ProgramLife nextLife() {
        return new ProgramLife(life.node(), life.node() + "/next");
    }

    @Test
    void jobs_bear_the_name_of_the_run_that_holds_them() {
        assertThat(executor.getObject().getLockOwner()).isEqualTo(life.id()).startsWith(life.node() + "/");
    }

    @Test
    void the_next_start_of_a_node_frees_the_jobs_of_its_earlier_run_at_once() {
        lockedBy(life.node() + "/earlier");

        startAgain(new Installation(false, false), nextLife());

        assertThat(locked()).isFalse();
    }

    @Test
    void jobs_of_another_node_stay_its_own() {
        lockedBy("another-node/its-run");

        startAgain(new Installation(false, false), nextLife());

        assertThat(locked()).isTrue();
    }

    @Test
    void where_the_database_is_embedded_nobody_else_can_hold_a_job() {
        lockedBy("another-node/its-run");

        startAgain(new Installation(true, true), nextLife());

        assertThat(locked()).isFalse();
    }
}
