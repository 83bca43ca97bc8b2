package vn.kehoach.audit;

import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rows of a plan in the chain, each with what its hash was made from, for whoever checks them elsewhere. */
@Service
@Transactional(readOnly = true)
public class PlanChain {

    private static final int ROWS_AT_ONCE = 500;

    /** The text is the one that {@code audit_hash} hashes behind the hash before it. */
    private static final String ROWS =
            """
            select a.*, encode(coalesce(b.hash, decode(repeat('00', 32), 'hex')), 'hex') as previous,
                   jsonb_build_array(a.seq, to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), a.actor, a.kind,
                                     a.plan_id, a.object, a.object_id, a.detail)::text as hashed
            from audit_row a left join audit_row b on b.seq = a.seq - 1
            where a.plan_id = :plan and (:all or a.kind not in (:refusals))
            order by a.seq
            """;

    private final Chain chain;
    private final NamedParameterJdbcTemplate queries;

    PlanChain(Chain chain, JdbcTemplate shared) {
        JdbcTemplate template = new JdbcTemplate(shared.getDataSource());
        template.setFetchSize(ROWS_AT_ONCE);
        this.chain = chain;
        this.queries = new NamedParameterJdbcTemplate(template);
    }

    /**
     * A row as a link of the chain: its hash is SHA-256 over the previous one and the text.
     *
     * @param previous hash of the row before it, of whatever plan, in hexadecimal digits
     * @param text what was hashed: number, moment in UTC, who, kind, plan, object, which of these, detail
     */
    public record Link(long seq, String previous, String hash, String text) {}

    /** Where the whole chain ends. */
    public ChainHead head() {
        return chain.head();
    }

    /**
     * Every row of the plan, oldest first, however many there are.
     *
     * @param withRefusals who was refused too, which is for administrators
     */
    public void each(UUID plan, boolean withRefusals, BiConsumer<Link, AuditLine> reader) {
        MapSqlParameterSource asked = new MapSqlParameterSource("plan", plan)
                .addValue("all", withRefusals)
                .addValue("refusals", AuditRecord.REFUSALS);
        queries.query(ROWS, asked, row -> {
            AuditLine line = AuditRecord.row(row);
            reader.accept(new Link(line.seq(), row.getString("previous"), line.hash(), row.getString("hashed")), line);
        });
    }
}
