package vn.kehoach.organisation.directory;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.naming.NameKey;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/** The register of units as people look through it. */
@Service
public class UnitRegister implements UnitSearch {

    /** One query: the count stands beside every row, and in a row of its own where the page is empty. */
    private static final String SEARCH =
            """
            with found as materialized (
              select u.code, u.name, u.parent from unit u
              where u.code in (select code from unit where folded(name) like '%' || folded(:q) || '%'
                               union select unit from unit_alias where folded(alias) like '%' || folded(:q) || '%')
                and (:group = '' or u.code in (
                  select m.unit from unit_group_unit m join unit_group g on g.code = m.unit_group
                  where g.code = :group or g.name_key = :groupKey or exists (
                    select 1 from unit_group_alias a where a.unit_group = g.code and a.alias_key = :groupKey)))),
            page as (
              select * from found order by name collate "vi-x-icu", code limit :size offset :offset)
            select t.total, p.code, p.name, p.parent,
              array(select alias from unit_alias a where a.unit = p.code order by alias collate "vi-x-icu") as aliases,
              array(select g.name from unit_group g join unit_group_unit m on m.unit_group = g.code
                    where m.unit = p.code order by g.name collate "vi-x-icu") as groups
            from (select count(*) as total from found) t left join page p on true
            order by p.name collate "vi-x-icu", p.code
            """;

    private final JdbcClient jdbc;

    UnitRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public PageOf<RegisterEntry> search(String words, String group, PageRequest page) {
        List<RegisterEntry> entries = new ArrayList<>();
        long[] total = {0};
        jdbc.sql(SEARCH)
                .param("q", words)
                .param("group", group.strip())
                .param("groupKey", NameKey.of(group))
                .param("size", page.size())
                .param("offset", page.offset())
                .query(row -> {
                    total[0] = row.getLong("total");
                    addEntry(entries, row);
                });
        return new PageOf<>(List.copyOf(entries), page.page(), page.size(), total[0]);
    }

    private static void addEntry(List<RegisterEntry> entries, ResultSet row) throws SQLException {
        if (row.getString("code") != null) {
            entries.add(new RegisterEntry(
                    row.getString("code"),
                    row.getString("name"),
                    texts(row.getArray("aliases")),
                    row.getString("parent"),
                    texts(row.getArray("groups"))));
        }
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
