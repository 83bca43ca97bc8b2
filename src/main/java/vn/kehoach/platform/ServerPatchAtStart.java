package vn.kehoach.platform;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says at the start that the database server lacks patches; the one that travels with the program is renewed with it. */
@Component
class ServerPatchAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(ServerPatchAtStart.class);

    private final Installation installation;
    private final JdbcClient jdbc;

    ServerPatchAtStart(Installation installation, JdbcClient jdbc) {
        this.installation = installation;
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0) // before the line that says where to open the program
    void look() {
        if (!installation.embedded()) {
            running().advice().ifPresent(LOG::warn);
        }
    }

    private ServerPatch running() {
        return ServerPatch.of(Objects.requireNonNull(jdbc.sql("select current_setting('server_version_num')::int")
                .query(Integer.class)
                .single()));
    }
}
