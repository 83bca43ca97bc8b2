package vn.kehoach.assignment.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.work.AssignmentBuilder.DUE;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.plan.state.PlanContent;

class CollectionCloseTest {

    @ParameterizedTest
    @CsvSource({
        "2020-02-25,       2020-02-25T10:00:00Z",
        "2020-02-25T11:30, 2020-02-25T04:30:00Z",
        "2020-02-25T17:00, 2020-02-25T10:00:00Z"
    })
    void a_collection_closes_when_its_reports_are_to_be_consolidated(String consolidation, Instant closing) {
        PlanContent content = contentWith(consolidation);

        assertThat(WorkPlan.closesAt(DUE, content)).isEqualTo(closing);
    }

    @Test
    void a_collection_closes_after_a_week_where_the_plan_does_not_say() {
        assertThat(WorkPlan.closesAt(DUE, contentWith())).isEqualTo(Instant.parse("2020-02-27T16:59:59Z"));
    }

    @Test
    void a_consolidation_before_the_reports_are_due_is_not_that_of_this_collection() {
        PlanContent content = contentWith("2020-02-10", "2020-02-20", "2020-03-10", "2020-02-28");

        assertThat(WorkPlan.closesAt(DUE, content)).isEqualTo(Instant.parse("2020-02-28T10:00:00Z"));
    }

    private static PlanContent contentWith(String... consolidations) {
        ObjectNode content = new ObjectMapper().createObjectNode().put("title", "Góp ý");
        for (String due : consolidations) {
            content.withArray("timeline")
                    .addObject()
                    .put("what", "Tổng hợp")
                    .put("kind", "CONSOLIDATION")
                    .put("due", due);
        }
        return PlanContent.read(content);
    }
}
