package vn.kehoach.plan.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.AnyCount;

/** The readers on their table. */
@Repository
class StoredReaders implements ReaderRows {

    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;
    private final JdbcClient queries;

    StoredReaders(JdbcTemplate jdbc, JdbcClient queries) {
        this.jdbc = jdbc;
        this.queries = queries;
    }

    @Override
    public void inside(PlanId plan, Collection<String> readers) {
        insert(
                "insert into plan_reader (plan_id, reader, inside) values (?, ?, true)"
                        + " on conflict (plan_id, reader) do update set inside = true, substitution = null"
                        + " where not plan_reader.inside or plan_reader.substitution is not null",
                plan,
                readers);
    }

    @Override
    public void issued(PlanId plan, Collection<String> readers) {
        insert(
                "insert into plan_reader (plan_id, reader, inside) values (?, ?, false)"
                        + " on conflict (plan_id, reader) do update set issued_besides = true"
                        + " where plan_reader.substitution is not null",
                plan,
                readers);
    }

    @Override
    @AnyCount(because = "who takes part by themselves still does")
    public void substitute(PlanId plan, String reader, UUID substitution) {
        queries.sql("insert into plan_reader (plan_id, reader, inside, substitution)"
                        + " values (:plan, :reader, true, :substitution) on conflict (plan_id, reader) do update"
                        + " set inside = true, substitution = excluded.substitution,"
                        + " issued_besides = plan_reader.issued_besides or not plan_reader.inside"
                        + " where not plan_reader.inside or plan_reader.substitution is not null")
                .param("plan", plan.value())
                .param("reader", reader)
                .param("substitution", substitution)
                .update();
    }

    @Override
    @AnyCount(because = "a substitute may have taken part in no plan, or in many")
    public void end(Collection<UUID> substitutions) {
        queries.sql("delete from plan_reader where substitution in (:ended) and not issued_besides")
                .param("ended", substitutions)
                .update();
        queries.sql("update plan_reader set inside = false, substitution = null, issued_besides = false"
                        + " where substitution in (:ended)")
                .param("ended", substitutions)
                .update();
    }

    @AnyCount(because = "who takes part or reads already is counted once")
    private void insert(String statement, PlanId plan, Collection<String> readers) {
        jdbc.batchUpdate(statement, readers, BATCH, (row, reader) -> {
            row.setObject(1, plan.value());
            row.setString(2, reader);
        });
    }

    @Override
    public boolean known(PlanId plan, Collection<String> keys) {
        return may("", plan, keys);
    }

    @Override
    public boolean knownInside(PlanId plan, Collection<String> keys) {
        return may(" and inside", plan, keys);
    }

    private boolean may(String how, PlanId plan, Collection<String> keys) {
        return queries.sql("select exists (select 1 from plan_reader where plan_id = :plan and reader in (:keys)" + how
                        + ")")
                .param("plan", plan.value())
                .param("keys", List.copyOf(keys))
                .query(Boolean.class)
                .single();
    }
}
