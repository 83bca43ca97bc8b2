package vn.kehoach.assignment.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.work.AssignmentStatus;
import vn.kehoach.notification.MailKind;
import vn.kehoach.notification.MailText;
import vn.kehoach.plan.IssuingOffices;
import vn.kehoach.plan.OfficeNotices;
import vn.kehoach.plan.OfficeNotices.Said;
import vn.kehoach.plan.PlanId;
import vn.kehoach.plan.PlanService;
import vn.kehoach.plan.PlanView;
import vn.kehoach.shared.VietnamTime;

/**
 * What offices hear when a collection closes: that of the lead body how it stands in all units, that of a body which issued
 * with it how it stands in those whose work it accepts.
 */
@Component
class CollectionNotices {

    /** The page of the plan names all of them. */
    private static final int MOST_NAMES = 60;

    private final PlanService plans;
    private final IssuingOffices offices;
    private final OfficeNotices notices;
    private final JdbcClient queries;

    CollectionNotices(PlanService plans, IssuingOffices offices, OfficeNotices notices, JdbcClient queries) {
        this.plans = plans;
        this.offices = offices;
        this.notices = notices;
        this.queries = queries;
    }

    /** How one unit stands when the collection closes. */
    private record Line(String office, String unit, AssignmentStatus status, Optional<Instant> due) {

        static Line of(ResultSet row) throws SQLException {
            return new Line(
                    row.getString("office_code"),
                    row.getString("name"),
                    AssignmentStatus.valueOf(row.getString("status")),
                    Optional.ofNullable(row.getTimestamp("due_at")).map(Timestamp::toInstant));
        }

        boolean in(AssignmentStatus other) {
            return status == other;
        }

        String extended() {
            return unit + due.map(at -> " (đến " + VietnamTime.words(at) + ")").orElse("");
        }
    }

    void closed(PlanId id, RequestId request, String what) {
        PlanView plan = plans.view(id);
        List<Line> lines = lines(request);
        tell(plan, plan.leadOffice(), request, what, lines);
        offices.partnersOf(plan)
                .forEach(office -> tell(
                        plan,
                        office,
                        request,
                        what,
                        lines.stream()
                                .filter(line -> line.office().equals(office))
                                .toList()));
    }

    private List<Line> lines(RequestId request) {
        return queries.sql(
                        """
                        select a.office_code, u.name, a.status, a.due_at
                        from assignment a join unit u on u.code = a.unit_code
                        where a.request_id = :request and a.status in ('OPEN', 'MISSING', 'DONE') and (a.status = 'DONE' or not a.if_any)
                        order by u.name collate "vi-x-icu"
                        """)
                .param("request", request.value())
                .query((row, n) -> Line.of(row))
                .list();
    }

    private void tell(PlanView plan, String office, RequestId request, String what, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        long in = lines.stream().filter(line -> line.in(AssignmentStatus.DONE)).count();
        notices.tell(
                List.of(office),
                plan,
                new Said(
                        MailKind.PROGRESS,
                        "COLLECTION_CLOSED|" + request,
                        MailText.of(
                                "collection-closed",
                                Map.of(
                                        "plan", plan.label(),
                                        "what", what,
                                        "complete", in == lines.size(),
                                        "received", in,
                                        "asked", lines.size(),
                                        "missing", named(lines, AssignmentStatus.MISSING),
                                        "extended", named(lines, AssignmentStatus.OPEN)))));
    }

    private static String named(List<Line> lines, AssignmentStatus status) {
        List<String> names = lines.stream()
                .filter(line -> line.in(status))
                .map(line -> status == AssignmentStatus.OPEN ? line.extended() : line.unit())
                .toList();
        String more = names.size() > MOST_NAMES ? " và " + (names.size() - MOST_NAMES) + " đơn vị khác" : "";
        return names.stream().limit(MOST_NAMES).collect(Collectors.joining("; ")) + more;
    }
}
