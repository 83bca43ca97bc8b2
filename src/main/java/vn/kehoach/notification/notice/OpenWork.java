package vn.kehoach.notification.notice;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says before sending what is still worth saying. */
public interface OpenWork {

    /** Those of the refs whose work is still open. */
    Set<String> stillOpen(Collection<String> refs);

    /**
     * Those of the refs that are ids of open rows.
     *
     * @param openRows where they stand and what makes them open: {@code opinion where stance is null}
     */
    static Set<String> among(JdbcClient queries, String openRows, Collection<String> refs) {
        List<UUID> ids =
                refs.stream().filter(Objects::nonNull).map(UUID::fromString).toList();
        return ids.isEmpty()
                ? Set.of()
                : queries
                        .sql("select id from " + openRows + " and id in (:ids)")
                        .param("ids", ids)
                        .query((row, n) -> row.getString(1))
                        .list()
                        .stream()
                        .collect(Collectors.toSet());
    }
}
