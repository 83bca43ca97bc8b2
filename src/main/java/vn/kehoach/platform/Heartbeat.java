package vn.kehoach.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Says in the database again and again that this run of the program is alive; the table {@code program_life} is what the
 * others go by. An earlier run of the same node is struck out at the start: it is gone, however long ago it was last seen.
 */
@Component
class Heartbeat implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final JdbcClient jdbc;
    private final ProgramLife life;

    Heartbeat(JdbcClient jdbc, ProgramLife life) {
        this.jdbc = jdbc;
        this.life = life;
    }

    @Override
    public void afterPropertiesSet() {
        int earlier = jdbc.sql("delete from program_life where node = :node or seen_at < now() - interval '1 day'")
                .param("node", life.node())
                .update();
        LOG.info("Máy {}: {} lần chạy trước đã kết thúc", life.node(), earlier);
        beat();
    }

    /** The moment is the database's: the clocks of the nodes may differ, and that of a demo is moved. */
    @Scheduled(fixedDelay = 10_000)
    void beat() {
        int rows = jdbc.sql("insert into program_life (life, node, started_at, seen_at)"
                        + " values (:life, :node, now(), now()) on conflict (life) do update set seen_at = now()")
                .param("life", life.id())
                .param("node", life.node())
                .update();
        if (rows != 1) {
            throw new IllegalStateException("The sign of life was not written");
        }
    }
}
