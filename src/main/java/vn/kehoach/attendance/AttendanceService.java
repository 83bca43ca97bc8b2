package vn.kehoach.attendance;

import static vn.kehoach.shared.MomentColumn.iso;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.AttendanceWork;
import vn.kehoach.assignment.AttendanceWork.Came;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.organisation.Caller;
import vn.kehoach.plan.PlanEvents;
import vn.kehoach.plan.PlanId;
import vn.kehoach.plan.PlanReaders;
import vn.kehoach.plan.PlanService;
import vn.kehoach.plan.PlanState;
import vn.kehoach.plan.PlanView;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** Takes and shows the roll: those who owe attendance, and everybody else to whom the plan was sent. */
@Service
@Transactional
public class AttendanceService {

    private static final String LINES =
            """
            select i.unit_code, u.name, bool_or(i.owed) as owed, r.present, r.substitute, r.absent_reason, r.recorded_by,
                   r.recorded_at
            from (select unit_code, true as owed from assignment
                  where plan_id = :plan and kind = 'ATTENDANCE' and status <> 'WITHDRAWN'
                  union all
                  select unit_code, false from delivery where plan_id = :plan and unit_code is not null and purpose <> 'FILE') i
              join unit u on u.code = i.unit_code
              left join attendance r on r.plan_id = :plan and r.unit_code = i.unit_code
            group by i.unit_code, u.name, r.plan_id, r.unit_code
            order by bool_or(i.owed) desc, u.name collate "vi-x-icu", i.unit_code
            """;

    private final PlanService plans;
    private final PlanEvents events;
    private final PlanReaders readers;
    private final AttendanceWork work;
    private final AuditTrail trail;
    private final JdbcClient queries;
    private final Clock clock;

    AttendanceService(
            PlanService plans,
            PlanEvents events,
            PlanReaders readers,
            AttendanceWork work,
            AuditTrail trail,
            JdbcClient queries,
            Clock clock) {
        this.plans = plans;
        this.events = events;
        this.readers = readers;
        this.work = work;
        this.trail = trail;
        this.queries = queries;
        this.clock = clock;
    }

    /** The roll, for those who make the plan. */
    @Transactional(readOnly = true)
    public Roll roll(PlanId id, Caller caller) {
        readers.requireInside(id, caller);
        return Roll.of(events.view(id).line().expected().orElse(null), lines(id));
    }

    private List<Roll.Line> lines(PlanId id) {
        return queries.sql(LINES)
                .param("plan", id.value())
                .query((row, n) -> line(row))
                .list();
    }

    private static Roll.Line line(ResultSet row) throws SQLException {
        return new Roll.Line(
                row.getString("unit_code"),
                row.getString("name"),
                row.getBoolean("owed"),
                row.getObject("present", Integer.class),
                row.getString("substitute"),
                row.getString("absent_reason"),
                row.getString("recorded_by"),
                iso(row, "recorded_at"));
    }

    /** Whether the caller takes the roll of this plan: the staff of the office of the body that leads. */
    @Transactional(readOnly = true)
    public boolean mayTake(PlanId id, Caller caller) {
        return takes(plans.view(id), caller);
    }

    private static boolean takes(PlanView plan, Caller caller) {
        return caller.staff() && caller.units().contains(plan.leadOffice());
    }

    /**
     * Notes who came; units that are not named stay as they are, a unit that was noted before is noted anew.
     *
     * @param roll {@code {"units": [{unit, present, substitute, absentReason}]}}
     */
    public Roll take(PlanId id, JsonNode roll, Caller caller) {
        PlanView plan = plans.view(id, caller);
        if (!takes(plan, caller)) {
            throw Refused.forbidden("Chỉ cán bộ văn phòng của cơ quan chủ trì được điểm danh");
        }
        requireTime(plan);
        List<Presence> noted = new RollReader(invited(id)).read(roll);
        noted.forEach(each -> save(id, each, caller.userId()));
        work.settle(
                id,
                noted.stream().collect(Collectors.toMap(Presence::unit, each -> new Came(each.came(), each.words()))),
                caller.userId());
        trail.record(AuditEntry.of("attendance-taken", "plan", id.toString())
                .ofPlan(id.value())
                .with("units", noted.size())
                .with("present", noted.stream().mapToInt(Presence::present).sum()));
        return roll(id, caller);
    }

    private void requireTime(PlanView plan) {
        if (plan.state() != PlanState.EXECUTING) {
            throw Refused.conflict("Kế hoạch đang ở bước “" + plan.state().label() + "”, không điểm danh được");
        }
        dayOfEvent(plan.id()).filter(VietnamTime.today(clock)::isBefore).ifPresent(day -> {
            throw Refused.conflict("Chưa đến ngày tổ chức (" + VietnamTime.day(day) + ") nên chưa điểm danh được");
        });
    }

    /** The event as it is in force; where the plan has none, the first day for which attendance is owed. */
    private Optional<LocalDate> dayOfEvent(PlanId plan) {
        return events.view(plan).line().firstDay().or(() -> work.owedAt(plan).map(VietnamTime::dayOf));
    }

    private Set<String> invited(PlanId id) {
        return lines(id).stream().map(Roll.Line::unit).collect(Collectors.toSet());
    }

    private void save(PlanId plan, Presence noted, String by) {
        queries.sql(
                        """
                        insert into attendance (plan_id, unit_code, present, substitute, absent_reason, recorded_by, recorded_at)
                        values (:plan, :unit, :present, :substitute, :reason, :by, :now)
                        on conflict (plan_id, unit_code) do update set present = excluded.present,
                          substitute = excluded.substitute, absent_reason = excluded.absent_reason,
                          recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
                        """)
                .param("plan", plan.value())
                .param("unit", noted.unit())
                .param("present", noted.present())
                .param("substitute", noted.substitute())
                .param("reason", noted.absentReason())
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
