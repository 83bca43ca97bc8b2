package vn.kehoach.assignment.work;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.kehoach.plan.content.due.ObligationKind;

/** What units owe. */
public interface Assignments extends Repository<Assignment, AssignmentId> {

    /** Writes them. */
    List<Assignment> saveAll(Iterable<Assignment> assignments);

    /** The assignment with that id. */
    Optional<Assignment> findById(AssignmentId id);

    /** The entries of the timeline of that kind that are still open, the earliest first. */
    @Query(
            """
            select a from Assignment a
            where a.planId = :plan and a.kind = :kind and a.workflow = vn.kehoach.assignment.obligation.Workflow.NONE
              and a.status = vn.kehoach.assignment.work.AssignmentStatus.OPEN
            order by a.dueAt
            """)
    List<Assignment> openMilestones(UUID plan, ObligationKind kind);

    /** Reports of a collection whose processes are not set going yet, locked. */
    @Query(
            value =
                    """
                    select * from assignment
                    where request_id = :request and workflow = 'REPORT' and not launched and status = 'OPEN'
                    order by id limit :size for update
                    """,
            nativeQuery = true)
    List<Assignment> reportsToLaunch(UUID request, int size);

    /** Duties of a plan whose processes are not set going yet, locked. */
    @Query(
            value =
                    """
                    select * from assignment
                    where plan_id = :plan and workflow = 'DUTY' and not launched and status = 'OPEN'
                    order by id limit :size for update
                    """,
            nativeQuery = true)
    List<Assignment> dutiesToLaunch(UUID plan, int size);

    /** What belongs to an alternative, in each state, locked. */
    @Query(
            value =
                    """
                    select a.* from assignment a join obligation o on o.id = a.obligation_id
                    where a.plan_id = :plan and o.only_if is not null
                    order by o.section, o.ordinal, a.unit_code, a.status = 'WITHDRAWN', a.ended_at desc for update of a
                    """,
            nativeQuery = true)
    List<Assignment> ofAlternatives(UUID plan);

    /** What is owed and hangs on that anchor, locked. */
    @Query(
            value =
                    """
                    select a.* from assignment a join obligation o on o.id = a.obligation_id
                    where a.plan_id = :plan and o.due_rule ->> 'anchor' = :anchor and a.status in ('OPEN', 'WAITING', 'MISSING')
                    order by o.section, o.ordinal, a.unit_code for update of a
                    """,
            nativeQuery = true)
    List<Assignment> hangingOn(UUID plan, String anchor);

    /** The units of all of it, done and withdrawn work too. */
    @Query("select distinct a.unitCode from Assignment a where a.planId = :plan order by a.unitCode")
    List<String> unitsOf(UUID plan);

    /** The units that owe something which hangs on that anchor. */
    @Query(
            value =
                    """
                    select distinct a.unit_code from assignment a join obligation o on o.id = a.obligation_id
                    where a.plan_id = :plan and o.due_rule ->> 'anchor' = :anchor
                      and a.status in ('OPEN', 'WAITING', 'MISSING')
                    order by 1
                    """,
            nativeQuery = true)
    List<String> unitsHangingOn(UUID plan, String anchor);

    /** What is of that kind, in each state. */
    List<Assignment> findByPlanIdAndKind(UUID plan, ObligationKind kind);

    /** One round of an obligation, by units. */
    List<Assignment> findByObligationIdAndRoundOrderByUnitCode(UUID obligation, int round);

    default Assignment get(AssignmentId id) {
        return findById(id).orElseThrow(AssignmentId::notFound);
    }
}
