package vn.kehoach.assignment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.PlanEvents;
import vn.kehoach.shared.Refused;

/** Work that is done is given back only while its alternative is in force: nobody may be made to do what is not owed. */
@Component
class StillOwed {

    private final JdbcClient queries;
    private final PlanEvents events;

    StillOwed(JdbcClient queries, PlanEvents events) {
        this.queries = queries;
        this.events = events;
    }

    void require(Assignment work) {
        Optional<String> boundTo = alternativeOf(work.obligation());
        if (boundTo.isPresent()
                && !events.view(work.view().plan()).alternative().equals(boundTo)) {
            throw Refused.conflict(
                    "Việc này thuộc phương án không còn áp dụng nên không trả lại được; hãy chấp nhận kết quả đã có");
        }
    }

    private Optional<String> alternativeOf(UUID obligation) {
        return queries.sql("select only_if from obligation where id = :id and only_if is not null")
                .param("id", obligation)
                .query(String.class)
                .optional();
    }
}
