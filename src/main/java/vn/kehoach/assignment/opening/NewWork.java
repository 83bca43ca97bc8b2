package vn.kehoach.assignment.opening;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.obligation.Obligation;
import vn.kehoach.assignment.obligation.ObligationRows;
import vn.kehoach.assignment.obligation.WorkRounds;
import vn.kehoach.assignment.work.AlternativeOutcome;
import vn.kehoach.assignment.work.AlternativePolicy;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.Assignments;
import vn.kehoach.assignment.work.ReportRequest;
import vn.kehoach.assignment.work.ReportRequests;
import vn.kehoach.plan.event.EventView;
import vn.kehoach.plan.people.IssuingOffices;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanView;

/** Writes what a plan gives out, once: the obligations, a collection for the reports, one assignment a unit, the next rounds. */
@Component
class NewWork {

    private final AlternativePolicy alternatives;
    private final IssuingOffices offices;
    private final ObligationRows obligations;
    private final Assignments assignments;
    private final ReportRequests requests;
    private final WorkRounds rounds;

    NewWork(
            AlternativePolicy alternatives,
            IssuingOffices offices,
            ObligationRows obligations,
            Assignments assignments,
            ReportRequests requests,
            WorkRounds rounds) {
        this.alternatives = alternatives;
        this.offices = offices;
        this.obligations = obligations;
        this.assignments = assignments;
        this.requests = requests;
        this.rounds = rounds;
    }

    /** Whether the work of that plan is still to be written; a plan that gives nothing out is never written. */
    boolean isNew(List<Obligation> work) {
        return work.isEmpty() || !obligations.exist(work.get(0));
    }

    void write(List<Obligation> work, PlanView plan, PlanContent content, EventView event) {
        obligations.save(work);
        work.forEach(obligation -> openRequest(obligation, content));
        UnaryOperator<String> accepting = offices.acceptingFor(plan);
        work.forEach(obligation ->
                assignments.saveAll(assignmentsOf(obligation, event, accepting).toList()));
        work.forEach(rounds::planSecond);
    }

    private void openRequest(Obligation obligation, PlanContent content) {
        if (obligation.request().isPresent()) {
            Instant due = obligation.due().orElseThrow();
            requests.save(ReportRequest.of(obligation, due, WorkPlan.closesAt(due, content)));
        }
    }

    private Stream<Assignment> assignmentsOf(Obligation obligation, EventView event, UnaryOperator<String> accepting) {
        AlternativeOutcome begin = alternatives.decide(obligation.onlyIf(), event.alternative(), AlternativePolicy.NEW);
        return obligation.units().stream().map(unit -> Assignment.of(obligation, unit)
                .acceptedBy(accepting.apply(unit))
                .beginning(begin));
    }
}
