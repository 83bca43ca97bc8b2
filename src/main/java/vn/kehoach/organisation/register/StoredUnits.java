package vn.kehoach.organisation.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units on their tables. */
@Repository
class StoredUnits implements Units {

    private static final String COLUMNS = "u.code, u.name, u.parent, u.kind, u.symbol, u.email";
    private static final String BY_NAME = " order by u.name collate \"vi-x-icu\", u.code";

    private final JdbcClient jdbc;

    StoredUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<UnitView> find(String code) {
        return jdbc.sql("select " + COLUMNS + " from unit u where u.code = :code")
                .param("code", code)
                .query(UnitView.class)
                .optional();
    }

    @Override
    public List<UnitView> all(Collection<String> codes) {
        return jdbc.sql("select " + COLUMNS + " from unit u where u.code = any(:codes)" + BY_NAME)
                .param("codes", codes.toArray(String[]::new))
                .query(UnitView.class)
                .list();
    }

    @Override
    public List<UnitView> ofPerson(String person) {
        return jdbc.sql("select " + COLUMNS + " from unit u join post t on t.unit = u.code where t.person = :person"
                        + BY_NAME)
                .param("person", person)
                .query(UnitView.class)
                .list();
    }

    @Override
    public List<UnitView> inGroups(Collection<String> groups) {
        return jdbc.sql("select " + COLUMNS + " from unit u where u.code in"
                        + " (select unit from unit_group_unit where unit_group = any(:groups))" + BY_NAME)
                .param("groups", groups.toArray(String[]::new))
                .query(UnitView.class)
                .list();
    }

    @Override
    public List<UnitView> lineOf(String code) {
        return jdbc.sql("with recursive line(code, depth) as (select cast(:code as varchar), 0 union all"
                        + " select u.parent, l.depth + 1 from unit u join line l on u.code = l.code"
                        + " where u.parent is not null) select "
                        + COLUMNS + " from unit u join line l on l.code = u.code order by l.depth")
                .param("code", code)
                .query(UnitView.class)
                .list();
    }

    @Override
    public List<UnitView> within(String code, Collection<UnitKind> kinds) {
        return jdbc.sql("select " + COLUMNS + " from unit u where (u.code = :code or u.parent = :code)"
                        + " and u.kind = any(:kinds)" + BY_NAME)
                .param("code", code)
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .query(UnitView.class)
                .list();
    }

    @Override
    public List<UnitView> bodies() {
        return jdbc.sql("select " + COLUMNS + " from unit u where u.kind = 'BODY'" + BY_NAME)
                .query(UnitView.class)
                .list();
    }

    @Override
    public Optional<UnitView> officeOf(String body) {
        return jdbc.sql("select " + COLUMNS + " from unit u where u.parent = :body and u.kind = 'OFFICE'" + BY_NAME
                        + " limit 1")
                .param("body", body)
                .query(UnitView.class)
                .optional();
    }
}
