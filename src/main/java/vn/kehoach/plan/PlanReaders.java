package vn.kehoach.plan;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.kehoach.organisation.Caller;
import vn.kehoach.shared.AnyCount;
import vn.kehoach.shared.Refused;

/**
 * Who may read a plan: whoever has had a part in it. Everybody else does not learn that it exists.
 *
 * <p>There are two circles. <em>Inside</em> stand those who make the plan: who proposed it, the bodies that issue it with
 * their offices and boards, whoever is asked for an opinion, the signatories and their substitutes. They read all of it: drafts, findings,
 * opinions with their responses, returned signatures, to whom it was sent. Whom an issued plan was merely <em>sent</em> to,
 * or who owes work under it, reads what was issued: the signed content, its number, the signatures on it, and their own
 * work. How the leaders argued before they signed is not part of what an office sends out. Administrators read everything.
 */
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
     * Lets people and units take part in making the plan from now on; who may already stays.
     *
     * @param readers user ids, or groups of units such as {@code unit-so-du-lich}
     */
    public void let(PlanId plan, Collection<String> readers) {
        insert(
                "insert into plan_reader (plan_id, reader, inside) values (?, ?, true)"
                        + " on conflict (plan_id, reader) do update set inside = true, substitution = null"
                        + " where not plan_reader.inside or plan_reader.substitution is not null",
                plan,
                readers);
    }

    /** Lets people and units read the plan as it was issued; who takes part in making it still does. */
    public void letReadIssued(PlanId plan, Collection<String> readers) {
        insert(
                "insert into plan_reader (plan_id, reader, inside) values (?, ?, false)"
                        + " on conflict (plan_id, reader) do update set issued_besides = true"
                        + " where plan_reader.substitution is not null",
                plan,
                readers);
    }

    /** Lets a substitute take part as long as that substitution holds; who takes part by themselves still does. */
    @AnyCount(because = "who takes part by themselves still does")
    public void letWhileSubstitute(PlanId plan, String reader, UUID substitution) {
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

    /** Whoever read by a substitution that does not hold any more reads what they would without it. */
    @AnyCount(because = "a substitute may have taken part in no plan, or in many")
    public void end(Collection<UUID> substitutions) {
        if (substitutions.isEmpty()) {
            return;
        }
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

    /** Whether the caller may read the plan. */
    public boolean mayRead(PlanId plan, Caller caller) {
        return may("", plan, caller);
    }

    /** Whether the caller takes part in making the plan. */
    public boolean isInside(PlanId plan, Caller caller) {
        return may(" and inside", plan, caller);
    }

    private boolean may(String how, PlanId plan, Caller caller) {
        return caller.admin()
                || queries.sql("select exists (select 1 from plan_reader where plan_id = :plan and reader in (:keys)"
                                + how + ")")
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

    /** Refuses readers of the issued plan what is for those who make it; to all others there is no such plan. */
    public void requireInside(PlanId plan, Caller caller) {
        requireRead(plan, caller);
        if (!isInside(plan, caller)) {
            throw Refused.forbidden("Chỉ người tham gia soạn, góp ý, ký kế hoạch và cơ quan chủ trì được xem phần này");
        }
    }
}
