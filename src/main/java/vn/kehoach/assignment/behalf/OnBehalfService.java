package vn.kehoach.assignment.behalf;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.board.DeadlineBoard;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.assignment.report.EnteredBy;
import vn.kehoach.assignment.report.Submission;
import vn.kehoach.assignment.report.Submissions;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.assignment.work.AssignmentNotices;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.assignment.work.OpenPlan;
import vn.kehoach.assignment.work.WorkService;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.FieldWords;
import vn.kehoach.shared.Refused;

/**
 * An office enters for a unit what came on paper: the report, or how far the work is. It is checked as if the unit had typed
 * it, is marked wherever it is shown, and the unit is told.
 */
@Service
@Transactional
public class OnBehalfService {

    private static final FieldWords REASON = new FieldWords("reason", "Lý do nhập thay", 500);

    private final JdbcClient queries;
    private final DeadlineBoard board;
    private final WorkService work;
    private final OpenPlan plans;
    private final UnitTasks tasks;
    private final Submissions submissions;
    private final AssignmentNotices notices;
    private final Organisation organisation;

    OnBehalfService(
            JdbcClient queries,
            DeadlineBoard board,
            WorkService work,
            OpenPlan plans,
            UnitTasks tasks,
            Submissions submissions,
            AssignmentNotices notices,
            Organisation organisation) {
        this.queries = queries;
        this.board = board;
        this.work = work;
        this.plans = plans;
        this.tasks = tasks;
        this.submissions = submissions;
        this.notices = notices;
        this.organisation = organisation;
    }

    /** Those of the work that wait for their units and that the caller may enter for them. */
    @Transactional(readOnly = true)
    public Set<AssignmentId> enterable(Collection<AssignmentId> ids, Caller caller) {
        return ids.isEmpty() || !caller.staff()
                ? Set.of()
                : queries
                        .sql(
                                """
                                select a.id from assignment a join plan p on p.id = a.plan_id
                                where a.id in (:ids) and a.status in ('OPEN', 'MISSING') and a.workflow in ('REPORT', 'DUTY')
                                  and a.launched and a.unit_code <> a.office_code and not a.unit_code in (:units)
                                  and (a.office_code in (:units) or p.lead_office in (:units))
                                """)
                        .param("ids", ids.stream().map(AssignmentId::value).toList())
                        .param("units", caller.units().isEmpty() ? Set.of("") : caller.units())
                        .query((row, n) -> new AssignmentId(row.getObject(1, UUID.class)))
                        .list()
                        .stream()
                        .collect(Collectors.toSet());
    }

    /** The work, for somebody who may enter for its unit; refused for everybody else. */
    @Transactional(readOnly = true)
    public DeadlineRow open(AssignmentId id, Caller caller) {
        DeadlineRow row = board.row(id, caller).orElseThrow(AssignmentId::notFound);
        if (!isOffice(work.view(id), caller)) {
            throw Refused.forbidden("Chỉ văn phòng nhận báo cáo, kết quả của đơn vị được nhập thay");
        }
        return row;
    }

    /** The same, of work that is of that plan. */
    @Transactional(readOnly = true)
    public DeadlineRow open(PlanId plan, AssignmentId id, Caller caller) {
        DeadlineRow row = open(id, caller);
        if (!row.planId().equals(plan.toString())) {
            throw AssignmentId.notFound();
        }
        return row;
    }

    private boolean isOffice(AssignmentView view, Caller caller) {
        boolean accepts = caller.units().contains(view.office())
                || caller.units()
                        .contains(queries.sql("select lead_office from plan where id = :id")
                                .param("id", view.plan().value())
                                .query(String.class)
                                .single());
        return caller.staff() && accepts && !caller.units().contains(view.unit());
    }

    /** Lets only through who may enter for the unit while something can still be handed in. */
    @Transactional(readOnly = true)
    public void requireToHandIn(AssignmentId id, Caller caller) {
        open(id, caller);
        plans.require(id);
    }

    /** The fields of the form in which the unit hands in; none while nothing waits for it. */
    @Transactional(readOnly = true)
    public List<UnitField> form(AssignmentId id) {
        return tasks.form(id);
    }

    /**
     * Enters what the unit hands in.
     *
     * @param fields those of the unit's form
     * @param reason how the office knows: the paper it has, who called
     */
    public void enter(AssignmentId id, Map<String, Object> fields, String reason, Caller caller) {
        open(id, caller);
        String why = REASON.needed(reason, "chưa ghi: văn bản giấy nào, ai báo, ngày nào");
        Submission entered = hand(id, new HashMap<>(fields), caller.userId(), EnteredBy.OFFICE, why);
        tell(work.view(id), entered, why, caller);
    }

    /** Takes the unit's step, and marks what was handed in. */
    Submission hand(AssignmentId id, Map<String, Object> fields, String by, EnteredBy who, String why) {
        int before = submissions.countByAssignmentId(id.value());
        tasks.complete(id, fields, by);
        Submission entered = submissions
                .findFirstByAssignmentIdOrderByNumberDesc(id.value())
                .filter(any -> submissions.countByAssignmentId(id.value()) > before)
                .orElseThrow(() -> new IllegalStateException("Nothing was handed in for " + id));
        entered.enteredBy(who, why);
        return entered;
    }

    private void tell(AssignmentView view, Submission entered, String why, Caller caller) {
        notices.toUnit(
                view.unit(),
                view,
                MailKind.RECEIPT,
                "ON_BEHALF|" + entered.id(),
                MailText.of(
                        "entered-on-behalf",
                        Map.of(
                                "plan", view.planLabel(),
                                "what", view.what(),
                                "unit", notices.nameOf(view.unit()),
                                "by", organisation.nameOf(caller.userId()),
                                "reason", why)));
    }
}
