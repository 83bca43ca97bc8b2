package vn.kehoach.testing;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What stands in every table of a program that has just started, so that it can be brought back. The record of changes is
 * left as it is: it is a chain that never gets shorter, and its last link is noted outside the database.
 */
final class FirstData {

    private static final int TRIES = 20;

    private static final String TABLES =
            """
            select tablename from pg_tables where schemaname = 'public'
              and tablename not in ('flyway_schema_history', 'audit_row', 'audit_head', 'program_life')
            order by tablename
            """;

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final Map<String, String> tables;

    private FirstData(ApplicationContext program) {
        database = new JdbcTemplate(program.getBean(DataSource.class));
        transaction = new TransactionTemplate(program.getBean(PlatformTransactionManager.class));
        tables = database.queryForList(TABLES, String.class).stream()
                .collect(Collectors.toMap(Function.identity(), this::columns, (a, b) -> a, TreeMap::new));
    }

    static FirstData of(ApplicationContext program) {
        FirstData first = new FirstData(program);
        first.keep();
        return first;
    }

    private void keep() {
        transaction.executeWithoutResult(status -> {
            database.execute("create schema as_new");
            tables.keySet()
                    .forEach(table -> database.execute("create table as_new." + table + " as table public." + table));
        });
    }

    /** Whoever is still at work in the background may hold a row that is wanted here, and the other way round. */
    void bringBack() {
        for (int tried = 1; ; tried++) {
            try {
                transaction.executeWithoutResult(status -> copyBack());
                return;
            } catch (PessimisticLockingFailureException metSomebody) {
                if (tried == TRIES) {
                    throw metSomebody;
                }
            }
        }
    }

    private void copyBack() {
        database.execute("set local session_replication_role = replica");
        database.execute("truncate " + String.join(", ", tables.keySet()));
        tables.forEach((table, columns) ->
                database.execute("insert into public.%1$s (%2$s) overriding system value select %2$s from as_new.%1$s"
                        .formatted(table, columns)));
    }

    private String columns(String table) {
        return database
                .queryForList(
                        """
                        select quote_ident(column_name) from information_schema.columns
                        where table_schema = 'public' and table_name = ? and is_generated = 'NEVER' order by ordinal_position
                        """,
                        String.class,
                        table)
                .stream()
                .collect(Collectors.joining(", "));
    }
}
