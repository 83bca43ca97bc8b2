package vn.kehoach.organisation.initial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import vn.kehoach.organisation.initial.OrganisationFile.GroupEntry;
import vn.kehoach.organisation.initial.OrganisationFile.PersonEntry;
import vn.kehoach.organisation.initial.OrganisationFile.UnitEntry;
import vn.kehoach.organisation.naming.NameKey;
import vn.kehoach.shared.AnyCount;

/** Writes a checked file into the register, in batches. Units, groups and people that it does not name stay. */
@Repository
class Registration {

    static final String UNIT = "unit ";
    static final String PERSON = "person ";
    static final String GROUP = "group ";

    /** Each entry with all that an import may change of it, as one text. */
    private static final String LINES =
            """
            select 'unit ' || u.code, to_jsonb(u)::text || coalesce((select string_agg(a.alias, '|' order by a.alias)
                from unit_alias a where a.unit = u.code), '')
            from unit u
            union all
            select 'person ' || p.id, to_jsonb(p)::text || coalesce((select string_agg(to_jsonb(o)::text, '|' order by to_jsonb(o)::text)
                from (select unit, title, leader from post where person = p.id) o), '')
            from person p
            union all
            select 'group ' || g.code, to_jsonb(g)::text
                || coalesce((select string_agg(a.alias, '|' order by a.alias) from unit_group_alias a where a.unit_group = g.code), '')
                || coalesce((select string_agg(m.unit, '|' order by m.unit) from unit_group_unit m where m.unit_group = g.code), '')
                || coalesce((select string_agg(m.person, '|' order by m.person) from unit_group_person m where m.unit_group = g.code), '')
            from unit_group g
            """;

    private final NamedParameterJdbcTemplate jdbc;

    Registration(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One import at a time: two nodes that start together take turns. */
    void takeTurn() {
        jdbc.getJdbcOperations().execute("select pg_advisory_xact_lock(hashtext('kehoach.organisation'))");
    }

    Registered registered() {
        return new Registered(
                pairs("select code, coalesce(parent, '') from unit"),
                pairs("select id, id from person").keySet(),
                pairs("select lower(email), id from person"));
    }

    private Map<String, String> pairs(String query) {
        return jdbc
                .getJdbcOperations()
                .query(query, (row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    /** Everything in the register, to be compared with what is there after an import. */
    Map<String, String> lines() {
        return pairs(LINES);
    }

    void write(OrganisationFile file) {
        units(file.units());
        people(file.people());
        groups(file.groups());
    }

    private void units(List<UnitEntry> units) {
        each(
                """
                insert into unit (code, name, name_key, kind, symbol, email)
                values (:code, :name, :key, :kind, :symbol, :email)
                on conflict (code) do update set name = excluded.name, name_key = excluded.name_key,
                  kind = excluded.kind, symbol = excluded.symbol, email = excluded.email
                """,
                units,
                Registration::unit);
        each("update unit set parent = :parent where code = :code", units, Registration::unit);
        each("delete from unit_alias where unit = :code", units, Registration::unit);
        each(
                "insert into unit_alias (unit, alias, alias_key) values (:of, :name, :key)",
                aliases(units, UnitEntry::code, UnitEntry::aliases),
                Function.identity());
    }

    private static MapSqlParameterSource unit(UnitEntry unit) {
        return named(unit.code(), unit.name())
                .addValue("parent", unit.parent())
                .addValue("kind", unit.kind().name())
                .addValue("symbol", unit.symbol())
                .addValue("email", unit.email());
    }

    private void people(List<PersonEntry> people) {
        // Two people may have swapped their addresses: for a moment nobody has either.
        each("update person set email = id || '@' where id = :id", people, Registration::person);
        each(
                """
                insert into person (id, account, family_name, given_name, email, roles)
                values (:id, :account, :familyName, :givenName, :email, :roles)
                on conflict (id) do update set account = excluded.account, family_name = excluded.family_name,
                  given_name = excluded.given_name, email = excluded.email, roles = excluded.roles
                """,
                people,
                Registration::person);
        each("delete from post where person = :id", people, Registration::person);
        each(
                "insert into post (person, unit, title, leader) values (:person, :unit, :title, :leader)",
                people.stream().flatMap(person -> posts(person).stream()).toList(),
                Function.identity());
    }

    private static MapSqlParameterSource person(PersonEntry person) {
        return new MapSqlParameterSource("id", person.id())
                .addValue("account", person.account())
                .addValue("familyName", person.familyName())
                .addValue("givenName", person.givenName())
                .addValue("email", person.email().toLowerCase(Locale.ROOT))
                .addValue("roles", person.roles().toArray(String[]::new));
    }

    private static List<MapSqlParameterSource> posts(PersonEntry person) {
        return person.posts().stream()
                .map(post -> new MapSqlParameterSource("person", person.id())
                        .addValue("unit", post.unit())
                        .addValue("title", post.title())
                        .addValue("leader", post.leader()))
                .toList();
    }

    private void groups(List<GroupEntry> groups) {
        each(
                """
                insert into unit_group (code, name, name_key, body) values (:code, :name, :key, :body)
                on conflict (code) do update set name = excluded.name, name_key = excluded.name_key,
                  body = excluded.body
                """,
                groups,
                group -> named(group.code(), group.name()).addValue("body", group.body()));
        for (String table : List.of("unit_group_alias", "unit_group_unit", "unit_group_person")) {
            each(
                    "delete from " + table + " where unit_group = :code",
                    groups,
                    group -> named(group.code(), group.name()));
        }
        each(
                "insert into unit_group_alias (unit_group, alias, alias_key) values (:of, :name, :key)",
                aliases(groups, GroupEntry::code, GroupEntry::aliases),
                Function.identity());
        members("unit_group_unit (unit_group, unit)", groups, GroupEntry::units);
        members("unit_group_person (unit_group, person)", groups, GroupEntry::people);
    }

    private void members(String table, List<GroupEntry> groups, Function<GroupEntry, List<String>> members) {
        each(
                "insert into " + table + " values (:of, :name)",
                aliases(groups, GroupEntry::code, members),
                Function.identity());
    }

    private static <T> List<MapSqlParameterSource> aliases(
            List<T> entries, Function<T, String> code, Function<T, List<String>> names) {
        List<MapSqlParameterSource> rows = new ArrayList<>();
        entries.forEach(entry -> names.apply(entry)
                .forEach(name -> rows.add(named(code.apply(entry), name).addValue("of", code.apply(entry)))));
        return rows;
    }

    private static MapSqlParameterSource named(String code, String name) {
        return new MapSqlParameterSource("code", code).addValue("name", name).addValue("key", NameKey.of(name));
    }

    @AnyCount(because = "a file may name what is new and leave out what was there; one import writes at a time")
    private <T> void each(String statement, List<T> entries, Function<T, MapSqlParameterSource> row) {
        if (!entries.isEmpty()) {
            jdbc.batchUpdate(statement, entries.stream().map(row).toArray(SqlParameterSource[]::new));
        }
    }
}
