package vn.kehoach.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Every table that belongs to a plan: those that refer to it, and those that refer to these. A table that is added tomorrow
 * is among them without a word here; what opens a door stays out.
 */
@Component
class PlanTables {

    private static final int ROWS_AT_ONCE = 200;
    private static final String ROOT = "plan";

    /** Whoever has a pack must not have what opens the document for somebody else. */
    private static final Pattern SECRET = Pattern.compile("(token|secret|passw|(^|_)key_hash$|^key$|_link$|^link$)");

    private static final String REFERENCES =
            """
            select child.relname as child, a.attname as child_column, parent.relname as parent, b.attname as parent_column
            from pg_constraint c
                 join pg_class child on child.oid = c.conrelid
                 join pg_class parent on parent.oid = c.confrelid
                 join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                 join pg_attribute b on b.attrelid = c.confrelid and b.attnum = c.confkey[1]
            where c.contype = 'f' and cardinality(c.conkey) = 1
              and child.relnamespace = quote_ident(current_schema())::regnamespace and child.oid <> parent.oid
            order by not a.attnotnull, child.relname, a.attnum
            """;

    private static final String COLUMNS =
            """
            select t.relname as name, a.attname as column_name, a.atttypid = 'bytea'::regtype as bytes,
                   coalesce(a.attnum = any(i.indkey), false) as of_key
            from pg_class t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
                 left join pg_index i on i.indrelid = t.oid and i.indisprimary
            where t.relkind in ('r', 'p') and t.relnamespace = quote_ident(current_schema())::regnamespace
            order by t.relname, a.attnum
            """;

    private final NamedParameterJdbcTemplate queries;

    PlanTables(JdbcTemplate shared) {
        JdbcTemplate template = new JdbcTemplate(shared.getDataSource());
        template.setFetchSize(ROWS_AT_ONCE);
        this.queries = new NamedParameterJdbcTemplate(template);
    }

    private record Reference(String child, String childColumn, String parent, String parentColumn) {}

    private record Column(String name, boolean bytes, boolean ofKey) {}

    /**
     * One table, as far as it belongs to a plan.
     *
     * @param files its columns that hold files
     * @param rows reads its rows as JSON in {@code row}, and the files beside them, in the order of its key
     */
    record Table(String name, List<String> files, String rows) {}

    /** A row of a table. */
    @FunctionalInterface
    interface RowReader {
        void read(String json, Map<String, byte[]> files);
    }

    /** All of them, the plan itself first. */
    List<Table> all() {
        Map<String, List<Column>> columns = columns();
        Map<String, String> belonging = belonging();
        List<Table> tables = new ArrayList<>();
        belonging.forEach((name, where) -> tables.add(table(name, where, columns.get(name))));
        tables.add(mails());
        return tables;
    }

    private Map<String, String> belonging() {
        List<Reference> references = queries.query(
                REFERENCES,
                (row, n) -> new Reference(
                        row.getString("child"),
                        row.getString("child_column"),
                        row.getString("parent"),
                        row.getString("parent_column")));
        Map<String, String> found = new LinkedHashMap<>(Map.of(ROOT, "id = :plan"));
        for (List<String> level = List.of(ROOT); !level.isEmpty(); ) {
            level = below(level, references, found);
        }
        found.computeIfPresent(
                "signing_substitute",
                (name, where) -> where
                        + " or id in (select s.substitute_id from signature s join signing g on g.id = s.signing_id where g.plan_id = :plan)");
        return found;
    }

    private static List<String> below(List<String> parents, List<Reference> references, Map<String, String> found) {
        Map<String, String> next = new LinkedHashMap<>();
        references.stream()
                .filter(each -> parents.contains(each.parent()) && !found.containsKey(each.child()))
                .forEach(each -> next.putIfAbsent(each.child(), where(each, found.get(each.parent()))));
        found.putAll(next);
        return List.copyOf(next.keySet());
    }

    private static String where(Reference reference, String ofParent) {
        return reference.parent().equals(ROOT)
                ? quoted(reference.childColumn()) + " = :plan"
                : quoted(reference.childColumn()) + " in (select " + quoted(reference.parentColumn()) + " from "
                        + quoted(reference.parent()) + " where " + ofParent + ")";
    }

    private Map<String, List<Column>> columns() {
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        queries.query(COLUMNS, (RowCallbackHandler) row -> columns.computeIfAbsent(
                        row.getString("name"), n -> new ArrayList<>())
                .add(new Column(row.getString("column_name"), row.getBoolean("bytes"), row.getBoolean("of_key"))));
        return columns;
    }

    private static Table table(String name, String where, List<Column> all) {
        List<Column> open = all.stream()
                .filter(column -> !SECRET.matcher(column.name()).find())
                .toList();
        List<String> files =
                open.stream().filter(Column::bytes).map(Column::name).toList();
        String words = named(open.stream().filter(column -> !column.bytes()).toList());
        List<Column> key = all.stream().filter(Column::ofKey).toList();
        String beside = files.stream().map(file -> ", " + quoted(file)).collect(Collectors.joining());
        return new Table(
                name,
                files,
                "select (select to_jsonb(r) from (select " + words + ") r)::text as row" + beside + " from "
                        + quoted(name) + " where " + where + (key.isEmpty() ? "" : " order by " + named(key)));
    }

    /** Mails are told their plan by its id alone; the address that a mail opens is for whom it was sent to. */
    private static Table mails() {
        return new Table(
                "outbox",
                List.of(),
                """
                select to_jsonb(m)::text as row from (
                    select notice_key, kind, state, person_id, to_name, to_address, subject, body, items, message_id,
                           planned_for, sent_at, attempts, last_error, created_at
                    from outbox where plan_id = cast(:plan as text) order by id) m
                """);
    }

    private static String named(List<Column> columns) {
        return columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Reads the rows of a table that belong to the plan, one after the other. */
    void each(Table table, UUID plan, RowReader reader) {
        queries.query(table.rows(), Map.of("plan", plan), row -> {
            Map<String, byte[]> files = new LinkedHashMap<>();
            for (String file : table.files()) {
                Optional.ofNullable(row.getBytes(file)).ifPresent(bytes -> files.put(file, bytes));
            }
            reader.read(row.getString("row"), files);
        });
    }
}
