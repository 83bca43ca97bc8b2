package vn.kehoach.plan.register;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.types.DocumentTypes;
import vn.kehoach.shared.Refused;

/** The plans that are still to get a number of a register. */
@Component
public class NumberedPlans {

    private static final String AWAITING =
            """
            select p.id, p.title, l.code from plan p
            left join register_line l on l.plan_id = p.id and l.state = 'RESERVED'
            where p.lead_body = :body and p.document_type in (:types) and p.ordinal is null
              and p.state in ('DRAFT', 'CONSULTING', 'REVISING', 'SIGNING')
              and (:plan = '' or p.id::text = :plan)
              and (:admin or exists (select 1 from plan_reader r where r.plan_id = p.id and r.reader in (:keys)))
            order by p.created_at desc, p.id limit 100
            """;

    private final JdbcClient queries;

    NumberedPlans(JdbcClient queries) {
        this.queries = queries;
    }

    /**
     * A plan without a number.
     *
     * @param kept the number that is kept for it
     */
    public record Awaiting(String id, String title, Optional<String> kept) {}

    /** Those that the caller may read, newest first. */
    @Transactional(readOnly = true)
    public List<Awaiting> awaiting(RegisterKey key, Caller caller) {
        return awaiting(key, "", caller);
    }

    private List<Awaiting> awaiting(RegisterKey key, String plan, Caller caller) {
        return queries.sql(AWAITING)
                .param("body", key.body())
                .param("types", DocumentTypes.known().numberedIn(key.type()))
                .param("plan", plan)
                .param("admin", caller.admin())
                .param("keys", List.copyOf(caller.readerKeys()))
                .query((row, n) ->
                        new Awaiting(row.getString(1), row.getString(2), Optional.ofNullable(row.getString(3))))
                .list();
    }

    /** Refuses a plan that gets no number of that register any more, or has one kept. */
    void requireAwaiting(PlanId plan, RegisterKey key, Caller caller) {
        Awaiting found = awaiting(key, plan.toString(), caller).stream()
                .findFirst()
                .orElseThrow(() ->
                        Refused.invalid("planId", "Kế hoạch", "không phải kế hoạch chưa ban hành lấy số của sổ này"));
        found.kept().ifPresent(code -> {
            throw Refused.conflict("Kế hoạch đã có số " + code + " giữ cho nó");
        });
    }
}
