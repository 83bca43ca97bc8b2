package vn.kehoach.consultation;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.plan.content.Silence;
import vn.kehoach.plan.state.PlanId;

/** Bảng tổng hợp ý kiến và tiếp thu, giải trình: all rounds of a plan, silent ones too. */
@Service
@Transactional(readOnly = true)
public class OpinionTable {

    private final OpinionRows rows;

    OpinionTable(OpinionRows rows) {
        this.rows = rows;
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
        return rows.of(plan);
    }

    /** The opinions on the plan itself that still ask for a response. */
    public List<Row> withoutResponse(PlanId plan) {
        return of(plan).stream()
                .filter(row -> row.subject() == Subject.PLAN && row.response() == null)
                .filter(row -> row.opinion() != null && row.opinion().asksForResponse())
                .toList();
    }
}
