package vn.kehoach.consultation;

import static vn.kehoach.shared.MomentColumn.iso;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.plan.content.Silence;
import vn.kehoach.plan.state.PlanId;

/** The opinions on their table. */
@Repository
class StoredOpinions implements OpinionRows {

    private static final String ROWS =
            """
            select o.id, r.id as round_id, r.ordinal as round, r.plan_version, r.subject, o.user_id, o.name, o.stance, r.silence, o.comments,
                   o.given_at, o.given_by, o.given_by_name, o.response, o.response_text, o.responded_by, o.responded_at
            from opinion o join consultation_round r on r.id = o.round_id
            where o.plan_id = :plan
            order by r.ordinal, o.name collate "vi-x-icu", o.id
            """;

    private final JdbcClient queries;

    StoredOpinions(JdbcClient queries) {
        this.queries = queries;
    }

    @Override
    public List<OpinionTable.Row> of(PlanId plan) {
        return queries.sql(ROWS)
                .param("plan", plan.value())
                .query((row, n) -> new OpinionTable.Row(
                        row.getString("id"),
                        asked(row),
                        row.getString("user_id"),
                        row.getString("name"),
                        given(row),
                        answered(row)))
                .list();
    }

    private static OpinionTable.Asked asked(ResultSet row) throws SQLException {
        return new OpinionTable.Asked(
                row.getString("round_id"),
                row.getInt("round"),
                row.getInt("plan_version"),
                Subject.valueOf(row.getString("subject")),
                Silence.valueOf(row.getString("silence")));
    }

    private static OpinionTable.Given given(ResultSet row) throws SQLException {
        return new OpinionTable.Given(
                row.getString("stance") == null ? null : Stance.valueOf(row.getString("stance")),
                row.getString("comments"),
                iso(row, "given_at"),
                row.getString("given_by"),
                row.getString("given_by_name"));
    }

    private static OpinionTable.Answered answered(ResultSet row) throws SQLException {
        return new OpinionTable.Answered(
                row.getString("response") == null ? null : Response.valueOf(row.getString("response")),
                row.getString("response_text"),
                row.getString("responded_by"),
                iso(row, "responded_at"));
    }
}
