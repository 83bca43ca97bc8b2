package vn.kehoach.assignment.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.obligation.StoredRule;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.plan.decision.PlanEvents;
import vn.kehoach.plan.event.EventView;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.VietnamTime;

/**
 * The deadlines of an issued plan that are reckoned from its event or another anchor, as they are since that was decided.
 * What was not decided on since the issue stands as it is written.
 */
@Service
@Transactional(readOnly = true)
public class DuesInForce {

    private final PlanEvents events;
    private final AnchorDays anchors;
    private final RelativeDue relatives;
    private final JdbcClient queries;

    DuesInForce(PlanEvents events, AnchorDays anchors, RelativeDue relatives, JdbcClient queries) {
        this.events = events;
        this.anchors = anchors;
        this.relatives = relatives;
        this.queries = queries;
    }

    /**
     * A line of the plan.
     *
     * @param section OBLIGATION for its duties, TIMELINE for its timeline
     * @param ordinal its place there, from 0
     */
    public record Place(String section, int ordinal) {}

    private record Line(Place place, Relative rule) {}

    /** The deadlines by the lines that they belong to. */
    public Map<Place, Instant> of(PlanId plan) {
        EventView event = events.view(plan);
        boolean moved =
                event.changes().stream().anyMatch(change -> change.starts().isPresent());
        Map<String, LocalDate> days = new HashMap<>();
        anchors.of(plan).stream().filter(each -> each.on() != null).forEach(each -> days.put(each.anchor(), each.on()));
        Map<Place, Instant> dues = new HashMap<>();
        for (Line line : moved || !days.isEmpty() ? lines(plan) : List.<Line>of()) {
            Optional<Instant> anchor = line.rule().fromEvent()
                    ? Optional.of(event.line()).filter(any -> moved).flatMap(any -> any.anchorOf(line.rule()))
                    : Optional.ofNullable(days.get(line.rule().anchor())).map(VietnamTime::endOf);
            anchor.ifPresent(at -> dues.put(line.place(), relatives.of(line.rule(), at)));
        }
        return dues;
    }

    private List<Line> lines(PlanId plan) {
        return queries.sql("select section, ordinal, due_rule from obligation"
                        + " where plan_id = :plan and due_rule is not null")
                .param("plan", plan.value())
                .query((row, n) -> new Line(
                        new Place(row.getString("section"), row.getInt("ordinal")),
                        StoredRule.read(row.getString("due_rule"), Relative.class)))
                .list();
    }
}
