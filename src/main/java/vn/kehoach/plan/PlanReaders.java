package vn.kehoach.plan;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.kehoach.organisation.Caller;

/** Who may read a plan: whoever has had a part in it. Everybody else does not learn that it exists. */
@Service
public class PlanReaders {

    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;
    private final JdbcClient queries;

    PlanReaders(JdbcTemplate jdbc, JdbcClient queries) {
        this.jdbc = jdbc;
        this.queries = queries;
    }

    /**
     * Lets people and units read the plan from now on; who may already stays.
     *
     * @param readers user ids, or groups of units such as {@code unit-so-du-lich}
     */
    public void let(PlanId plan, Collection<String> readers) {
        jdbc.batchUpdate(
                "insert into plan_reader (plan_id, reader) values (?, ?) on conflict do nothing",
                readers,
                BATCH,
                (row, reader) -> {
                    row.setObject(1, plan.value());
                    row.setString(2, reader);
                });
    }

    /** Whether the caller may read the plan. */
    public boolean mayRead(PlanId plan, Caller caller) {
        return caller.admin()
                || queries.sql("select exists (select 1 from plan_reader where plan_id = :plan and reader in (:keys))")
                        .param("plan", plan.value())
                        .param("keys", List.copyOf(caller.readerKeys()))
                        .query(Boolean.class)
                        .single();
    }

    /** Refuses as if there were no such plan. */
    public void requireRead(PlanId plan, Caller caller) {
        if (!mayRead(plan, caller)) {
            throw PlanId.notFound();
        }
    }
}
