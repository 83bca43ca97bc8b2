package vn.kehoach.organisation.naming;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The names on the tables of units and groups. */
@Repository
class StoredNames implements Names {

    private static final String BEARERS =
            """
            select code, false as grouped, parent as owner, kind, true as official from unit where name_key = :key
            union all
            select u.code, false, u.parent, u.kind, false
              from unit_alias a join unit u on u.code = a.unit where a.alias_key = :key
            union all
            select code, true, body, null, true from unit_group where name_key = :key
            union all
            select g.code, true, g.body, null, false
              from unit_group_alias a join unit_group g on g.code = a.unit_group where a.alias_key = :key
            order by official desc, code
            """;

    private static final String BODY_NAMES =
            """
            select code, name from unit where kind = 'BODY'
            union
            select u.code, a.alias from unit u join unit_alias a on a.unit = u.code where u.kind = 'BODY'
            order by code, name
            """;

    private final JdbcClient jdbc;

    StoredNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Known> bearersOf(String key) {
        return jdbc.sql(BEARERS).param("key", key).query(Known.class).list();
    }

    @Override
    public List<BodyName> ofBodies() {
        return jdbc.sql(BODY_NAMES).query(BodyName.class).list();
    }
}
