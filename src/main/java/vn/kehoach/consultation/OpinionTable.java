package vn.kehoach.consultation;

import static vn.kehoach.shared.MomentColumn.iso;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.plan.PlanId;

/** Bảng tổng hợp ý kiến và tiếp thu, giải trình: all rounds of a plan, silent ones too. */
@Service
@Transactional(readOnly = true)
public class OpinionTable {

    private static final String ROWS =
            """
            select o.id, r.id as round_id, r.ordinal as round, r.plan_version, r.subject, o.user_id, o.name, o.stance, r.silence, o.comments,
                   o.given_at, o.given_by, o.given_by_name, o.response, o.response_text, o.responded_by, o.responded_at
            from opinion o join consultation_round r on r.id = o.round_id
            where o.plan_id = :plan
            order by r.ordinal, o.name collate "vi-x-icu", o.id
            """;

    private final JdbcClient queries;

    OpinionTable(JdbcClient queries) {
        this.queries = queries;
    }

    /**
     * One row of the table.
     *
     * @param planVersion the version of the content that was read
     * @param opinion AGREE, AGREE_WITH_COMMENTS, DISAGREE or SILENT; null while the answer is awaited
     * @param silence what silence counts as in its round
     * @param givenAt ISO 8601 with +07:00
     * @param givenBy who answered for the person asked, null where they answered themselves
     */
    public record Row(
            String id,
            String roundId,
            int round,
            int planVersion,
            Subject subject,
            String user,
            String name,
            Stance opinion,
            Silence silence,
            String comments,
            String givenAt,
            String givenBy,
            String givenByName,
            Response response,
            String responseText,
            String respondedBy,
            String respondedAt) {}

    /** Every opinion of the plan, by round and name. */
    public List<Row> of(PlanId plan) {
        return queries.sql(ROWS)
                .param("plan", plan.value())
                .query((row, n) -> new Row(
                        row.getString("id"),
                        row.getString("round_id"),
                        row.getInt("round"),
                        row.getInt("plan_version"),
                        Subject.valueOf(row.getString("subject")),
                        row.getString("user_id"),
                        row.getString("name"),
                        row.getString("stance") == null ? null : Stance.valueOf(row.getString("stance")),
                        Silence.valueOf(row.getString("silence")),
                        row.getString("comments"),
                        iso(row, "given_at"),
                        row.getString("given_by"),
                        row.getString("given_by_name"),
                        row.getString("response") == null ? null : Response.valueOf(row.getString("response")),
                        row.getString("response_text"),
                        row.getString("responded_by"),
                        iso(row, "responded_at")))
                .list();
    }

    /** The opinions on the plan itself that still ask for a response. */
    public List<Row> withoutResponse(PlanId plan) {
        return of(plan).stream()
                .filter(row -> row.subject() == Subject.PLAN && row.response() == null)
                .filter(row -> row.opinion() != null && row.opinion().asksForResponse())
                .toList();
    }
}
