package vn.kehoach.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A test class's own PostgreSQL database with our tables, without Spring. */
public final class OwnDatabase implements BeforeAllCallback, AfterAllCallback {

    private static final int CONNECTIONS = 20;

    private HikariDataSource pool;

    @Override
    public void beforeAll(ExtensionContext context) {
        EmbeddedDatabase database = EmbeddedDatabase.migrated();
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(database.url());
        settings.setUsername(database.username());
        settings.setMaximumPoolSize(CONNECTIONS);
        settings.setMinimumIdle(0);
        pool = new HikariDataSource(settings);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        pool.close();
    }

    /** For named parameters. */
    public JdbcClient queries() {
        return JdbcClient.create(pool);
    }

    /** For batches. */
    public JdbcTemplate jdbc() {
        return new JdbcTemplate(pool);
    }

    /** Transactions that a test opens itself. */
    public TransactionTemplate transactions() {
        return new TransactionTemplate(new DataSourceTransactionManager(pool));
    }

    /** Does it in a transaction that is committed. */
    public <T> T committed(Supplier<T> work) {
        return transactions().execute(status -> work.get());
    }
}
