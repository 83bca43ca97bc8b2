package vn.kehoach.organisation.register;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people on their tables. */
@Repository
class StoredPeople implements People {

    private static final String COLUMNS = "p.id, p.account, p.family_name, p.given_name, p.email, p.roles"
            + " || array(select 'unit-' || o.unit from post o where o.person = p.id) as groups";
    private static final String BY_NAME =
            " order by p.given_name collate \"vi-x-icu\", p.family_name collate \"vi-x-icu\", p.id";

    /** Who has just that account or that name, then whose account or given name begins so, then the others. */
    private static final String EXACT_FIRST = BY_NAME.replace(
            " order by ",
            """
             order by case when lower(p.id) = lower(btrim(:words))
                             or folded(p.family_name || ' ' || p.given_name) = folded(:words) then 0
                           when folded(p.given_name) = folded(:words) then 1 else 2 end,
            """);

    private static final String FOUND = " from person p where p.account and (p.id ilike '%' || :words || '%'"
            + " or folded(p.family_name || ' ' || p.given_name) like '%' || folded(:words) || '%')";

    private final JdbcClient jdbc;

    StoredPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PersonView> find(String id) {
        return jdbc.sql("select " + COLUMNS + " from person p where p.id = :id")
                .param("id", id)
                .query((row, number) -> person(row))
                .optional();
    }

    @Override
    public List<PersonView> search(String words, long offset, int size) {
        return jdbc.sql("select " + COLUMNS + FOUND + EXACT_FIRST + " limit :size offset :offset")
                .param("words", words)
                .param("size", size)
                .param("offset", offset)
                .query((row, number) -> person(row))
                .list();
    }

    @Override
    public long count(String words) {
        return jdbc.sql("select count(*)" + FOUND)
                .param("words", words)
                .query(Long.class)
                .single();
    }

    @Override
    public List<PersonView> inUnits(Collection<String> units) {
        return jdbc.sql("select " + COLUMNS + " from person p where exists"
                        + " (select 1 from post t where t.person = p.id and t.unit = any(:units))" + BY_NAME)
                .param("units", units.toArray(String[]::new))
                .query((row, number) -> person(row))
                .list();
    }

    @Override
    public List<PersonView> inGroups(Collection<String> groups) {
        return jdbc.sql("select " + COLUMNS + " from person p where exists (select 1 from unit_group_person g"
                        + " where g.person = p.id and g.unit_group = any(:groups))" + BY_NAME)
                .param("groups", groups.toArray(String[]::new))
                .query((row, number) -> person(row))
                .list();
    }

    @Override
    public Map<String, List<PersonView>> byUnit(Collection<String> units, boolean leadersOnly) {
        return jdbc
                .sql("select t.unit, " + COLUMNS + " from post t join person p on p.id = t.person"
                        + " where t.unit = any(:units) and (t.leader or not :leadersOnly)"
                        + BY_NAME.replace("order by", "order by t.leader desc,"))
                .param("units", units.toArray(String[]::new))
                .param("leadersOnly", leadersOnly)
                .query((row, number) -> Map.entry(row.getString("unit"), person(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static PersonView person(ResultSet row) throws SQLException {
        String family = row.getString("family_name");
        String given = row.getString("given_name");
        return new PersonView(
                row.getString("id"),
                row.getBoolean("account"),
                family,
                given,
                family + " " + given,
                row.getString("email"),
                groups(row.getArray("groups")));
    }

    private static Set<String> groups(Array array) throws SQLException {
        return new TreeSet<>(List.of((String[]) array.getArray()));
    }
}
