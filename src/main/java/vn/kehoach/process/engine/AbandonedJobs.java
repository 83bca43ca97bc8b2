package vn.kehoach.process.engine;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.Installation;
import vn.kehoach.platform.ProgramLife;

/**
 * A program that was killed leaves jobs locked for a minute. The next start on the same node takes up what its earlier runs
 * left; what belongs to other nodes stays theirs until the minute has passed. Where the database is embedded nobody else can
 * hold a lock.
 */
@Component
class AbandonedJobs implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(AbandonedJobs.class);
    private static final String RELEASE =
            """
            update act_ru_job set lock_owner_ = null, lock_exp_time_ = null, rev_ = rev_ + 1
            where lock_owner_ is not null and (:all or split_part(lock_owner_, '/', 1) = :node)
            """;

    private final ObjectProvider<JobExecutor> executor;
    private final JdbcClient jdbc;
    private final Installation installation;
    private final ProgramLife life;

    AbandonedJobs(ObjectProvider<JobExecutor> executor, JdbcClient jdbc, Installation installation, ProgramLife life) {
        this.executor = executor;
        this.jdbc = jdbc;
        this.installation = installation;
        this.life = life;
    }

    /** Before the first job is taken. */
    @Override
    public void afterSingletonsInstantiated() {
        executor.ifAvailable(running -> running.setLockOwner(life.id()));
        int released = release();
        if (released > 0) {
            LOG.info("{} jobs of an earlier run are free again", released);
        }
    }

    int release() {
        return jdbc.sql(RELEASE)
                .param("all", installation.embedded())
                .param("node", life.node())
                .update();
    }
}
