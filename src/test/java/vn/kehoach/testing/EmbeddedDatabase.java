package vn.kehoach.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * A database of its own on the one PostgreSQL server of the test JVM. Nothing of it outlives the tests.
 *
 * @param name its name on the server
 */
public record EmbeddedDatabase(String name) {

    private static final String TEMPLATE = "kehoach_migrated";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A new and empty database. */
    public static EmbeddedDatabase empty() {
        return from("template0 encoding 'UTF8' locale_provider icu icu_locale 'vi' lc_collate 'C' lc_ctype 'C'");
    }

    /** A new database with our tables and without those of the engine: for tests that need no Spring. */
    public static EmbeddedDatabase migrated() {
        return from(Template.NAME);
    }

    /** A new database with our tables and those of the engine, as the program leaves them after its first start. */
    public static EmbeddedDatabase whole() {
        return from(Whole.NAME);
    }

    private static synchronized EmbeddedDatabase from(String template) {
        String name = "kehoach_" + COUNT.incrementAndGet();
        execute("create database " + name + " template " + template);
        return new EmbeddedDatabase(name);
    }

    private static void execute(String statement) {
        try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                Statement once = connection.createStatement()) {
            once.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address for {@code spring.datasource.url}. */
    public String url() {
        return Server.POSTGRES.getJdbcUrl("postgres", name);
    }

    /** Who may do everything there. */
    public String username() {
        return "postgres";
    }

    /** Connections without a pool. */
    public DataSource dataSource() {
        return Server.POSTGRES.getDatabase("postgres", name);
    }

    /** Started by the first test that needs it, stopped with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres started = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "400")
                        .setServerConfig("fsync", "off")
                        .setServerConfig("timezone", "UTC")
                        .start();
                OrderlyEnd.of(started);
                return started;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Migrated once; copies of it take milliseconds. */
    private static final class Template {
        static final String NAME = make();

        private static String make() {
            execute(
                    "create database " + TEMPLATE
                            + " template template0 encoding 'UTF8' locale_provider icu icu_locale 'vi' lc_collate 'C' lc_ctype 'C'");
            Flyway.configure()
                    .dataSource(new EmbeddedDatabase(TEMPLATE).dataSource())
                    .load()
                    .migrate();
            return TEMPLATE;
        }
    }

    /** That, and the tables of the engine: creating them takes longer than all else in the start of a context. */
    private static final class Whole {
        static final String NAME = make();

        private static String make() {
            EmbeddedDatabase database = migrated();
            Stream.of(
                            "engine",
                            "history",
                            "identity",
                            "case.engine",
                            "case.history",
                            "decision.engine",
                            "decision.history")
                    .map(part -> new ClassPathResource(
                            "org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql"))
                    .forEach(script -> new ResourceDatabasePopulator(script).execute(database.dataSource()));
            return database.name();
        }
    }
}
