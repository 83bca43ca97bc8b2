package vn.kehoach.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** PostgreSQL 16 that travels with the program, its data kept in a folder between runs. */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String NAME = "kehoach";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final FolderLock lock;
    private final EmbeddedPostgres postgres;

    private EmbeddedServer(FolderLock lock, EmbeddedPostgres postgres) {
        this.lock = lock;
        this.postgres = postgres;
    }

    static EmbeddedServer start(Path folder) {
        FolderLock lock = FolderLock.of(folder);
        try {
            return new EmbeddedServer(lock, started(folder));
        } catch (IOException | SQLException e) {
            lock.close();
            throw new IllegalStateException("Không khởi động được PostgreSQL trong " + folder.toAbsolutePath(), e);
        }
    }

    private static EmbeddedPostgres started(Path folder) throws IOException, SQLException {
        Path data = folder.resolve("postgres").toAbsolutePath();
        Path complete = folder.resolve("postgres.complete");
        AbandonedServer.stopIn(data);
        setAsideUnfinished(data, complete);
        EmbeddedPostgres postgres = server(data).start();
        createDatabase(postgres);
        if (Files.notExists(complete)) {
            Files.createFile(complete);
        }
        LOG.info("PostgreSQL: cổng {}, dữ liệu trong {}", postgres.getPort(), data);
        return postgres;
    }

    private static EmbeddedPostgres.Builder server(Path data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                // Stopped by close(), after the pool: a hook of its own would run beside it.
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("log_timezone", "UTC");
    }

    /** A first start that was killed while it made the data folder leaves one that PostgreSQL cannot use. */
    private static void setAsideUnfinished(Path data, Path complete) throws IOException {
        if (Files.exists(data) && Files.notExists(complete)) {
            Path aside = data.resolveSibling("postgres-unfinished-" + System.currentTimeMillis());
            Files.move(data, aside);
            LOG.warn("Lần khởi động đầu tiên chưa xong, dữ liệu dở dang được chuyển sang {}", aside);
        }
    }

    private static void createDatabase(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (missing(statement, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
                statement.execute("create role " + NAME + " login");
            }
            if (missing(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
                statement.execute(
                        "create database " + NAME + " owner " + NAME
                                + " template template0 encoding 'UTF8' locale_provider icu icu_locale 'vi' lc_collate 'C' lc_ctype 'C'");
            }
        }
    }

    private static boolean missing(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return !result.next();
        }
    }

    JdbcConnectionDetails connection() {
        String url = postgres.getJdbcUrl(NAME, NAME);
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return NAME;
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }

    @Override
    public void close() {
        try (lock) {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
