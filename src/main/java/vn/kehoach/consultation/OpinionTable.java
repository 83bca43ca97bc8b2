package vn.kehoach.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
     * @param user who was asked
     */
    public record Row(
            String id,
            @JsonUnwrapped Asked asked,
            String user,
            String name,
            @JsonUnwrapped Given given,
            @JsonUnwrapped Answered answered) {}

    /**
     * The round in which it was asked for.
     *
     * @param planVersion the version of the content that was read
     * @param silence what silence counts as
     */
    public record Asked(String roundId, int round, int planVersion, Subject subject, Silence silence) {}

    /**
     * The opinion.
     *
     * @param opinion AGREE, AGREE_WITH_COMMENTS, DISAGREE or SILENT; null while the answer is awaited
     * @param givenAt ISO 8601 with +07:00
     * @param givenBy who answered for the person asked, null where they answered themselves
     */
    public record Given(Stance opinion, String comments, String givenAt, String givenBy, String givenByName) {

        /** Whether it is one that the office owes an answer to. */
        public boolean asksForResponse() {
            return opinion != null && opinion.asksForResponse();
        }
    }

    /** What the office answered; null as long as it has not. */
    public record Answered(Response response, String responseText, String respondedBy, String respondedAt) {}

    /** Every opinion of the plan, by round and name. */
    public List<Row> of(PlanId plan) {
        return rows.of(plan);
    }

    /** The opinions on the plan itself that still ask for a response. */
    public List<Row> withoutResponse(PlanId plan) {
        return of(plan).stream()
                .filter(row ->
                        row.asked().subject() == Subject.PLAN && row.answered().response() == null)
                .filter(row -> row.given().asksForResponse())
                .toList();
    }
}
