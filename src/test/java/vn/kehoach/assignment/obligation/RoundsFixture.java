package vn.kehoach.assignment.obligation;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.assignment.work.AssignmentBuilder;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.due.Recurrence;
import vn.kehoach.plan.content.due.Recurrence.Every;
import vn.kehoach.plan.state.PlanId;

/** Work that comes back, as rows. */
public final class RoundsFixture {

    private RoundsFixture() {}

    public static Recurrence every(Every every) {
        return rule(every, Optional.empty());
    }

    public static Recurrence each(Every every, int day) {
        return rule(every, Optional.of(day));
    }

    private static Recurrence rule(Every every, Optional<Integer> day) {
        return new Recurrence(
                every, day, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Its row is written too. */
    public static Obligation obligation(
            JdbcClient queries, PlanId plan, Recurrence rule, LocalDate written, Instant due) {
        Obligation obligation = new Obligation(
                UUID.randomUUID(),
                AssignmentBuilder.plan(plan),
                Written.at(Written.Section.OBLIGATION, 0),
                ObligationKind.DUTY,
                "Đơn vị",
                "Cập nhật số liệu",
                new Term(
                        Optional.empty(),
                        Optional.of(due),
                        Optional.empty(),
                        Optional.of(written),
                        Optional.of(rule),
                        Optional.empty()),
                List.of("so-du-lich"),
                Obligation.Course.of(Workflow.DUTY),
                Quotas.NONE,
                Optional.empty(),
                false);
        queries.sql(
                        """
                        insert into obligation (id, plan_id, ordinal, section, kind, who, what, recurs)
                        values (:id, :plan, (select count(*) from obligation), 'OBLIGATION', 'DUTY', 'Đơn vị',
                                'Cập nhật số liệu', cast(:recurs as jsonb))
                        """)
                .param("id", obligation.id())
                .param("plan", plan.value())
                .param("recurs", StoredRule.write(rule))
                .update();
        return obligation;
    }

    /** The work of the first round, done at that moment. */
    public static void firstWork(JdbcClient queries, Obligation obligation, Instant done) {
        queries.sql(
                        """
                        insert into assignment (id, version, plan_id, obligation_id, kind, unit_code, office_code, owner_id,
                                                plan_label, what, due_at, original_due_at, status, workflow, launched,
                                                progress, done_at)
                        values (gen_random_uuid(), 0, :plan, :obligation, 'DUTY', 'so-du-lich', 'van-phong-doan-khoi',
                                'vanphong', '81-KH/ĐTN', 'Cập nhật số liệu', :due, :due, 'DONE', 'DUTY', true, 100, :done)
                        """)
                .param("plan", obligation.plan().id().value())
                .param("obligation", obligation.id())
                .param("due", Timestamp.from(obligation.due().orElseThrow()))
                .param("done", Timestamp.from(done))
                .update();
    }
}
