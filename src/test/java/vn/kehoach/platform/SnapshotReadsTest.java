package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.testing.OnPostgres;

/** What is read in several queries is what stood there at one moment. */
@Tag("storm")
@SpringBootTest(properties = "kehoach.demo.enabled=true")
@OnPostgres
@DirtiesContext
class SnapshotReadsTest {

    private static final UUID PLAN = UUID.randomUUID();

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient queries;

    @BeforeEach
    void a_row() {
        queries.sql("create table if not exists seen_twice (id uuid primary key, version int)")
                .update();
        queries.sql("insert into seen_twice values (:id, 1) on conflict (id) do update set version = 1")
                .param("id", PLAN)
                .update();
    }

    private List<Integer> inTransaction(boolean readOnly) {
        TransactionTemplate template = new TransactionTemplate(transactions);
        template.setReadOnly(readOnly);
        return template.execute(status -> twice());
    }

    private int version() {
        return queries.sql("select version from seen_twice where id = :id")
                .param("id", PLAN)
                .query(Integer.class)
                .single();
    }

    /** Reads, lets somebody else write, reads again. */
    private List<Integer> twice() {
        int first = version();
        CompletableFuture.runAsync(() -> queries.sql("update seen_twice set version = version + 1 where id = :id")
                        .param("id", PLAN)
                        .update())
                .join();
        return List.of(first, version());
    }

    @Test
    void whoever_only_reads_sees_nothing_of_what_others_write_meanwhile() {
        assertThat(inTransaction(true)).containsExactly(1, 1);
    }

    @Test
    void whoever_writes_reads_what_is_there_now() {
        assertThat(inTransaction(false)).containsExactly(1, 2);
    }
}
