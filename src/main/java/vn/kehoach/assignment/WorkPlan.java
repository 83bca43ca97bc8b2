package vn.kehoach.assignment;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.UnitView;
import vn.kehoach.plan.Due;
import vn.kehoach.plan.ObligationKind;
import vn.kehoach.plan.ObligationLine;
import vn.kehoach.plan.PlanContent;
import vn.kehoach.plan.PlanView;
import vn.kehoach.plan.TimelineLine;
import vn.kehoach.shared.VietnamTime;

/** Turns what an issued plan says into obligations of units; a timeline entry about a report that is owed anyway is the same work. */
@Component
class WorkPlan {

    private static final LocalTime END_OF_OFFICE_DAY = LocalTime.of(17, 0);
    private static final int USUAL_DAYS_TO_COLLECT = 7;

    private final Organisation organisation;

    WorkPlan(Organisation organisation) {
        this.organisation = organisation;
    }

    List<Obligation> of(PlanView plan, PlanContent content) {
        boolean reports = content.obligations().stream().anyMatch(line -> line.kind() == ObligationKind.UNIT_REPORT);
        return Stream.concat(
                        content.obligations().stream().map(line -> owed(plan, line)),
                        content.timeline().stream()
                                .filter(line -> !(reports && line.kind() == ObligationKind.UNIT_REPORT))
                                .map(line -> tracked(plan, line, reports)))
                .toList();
    }

    private Obligation owed(PlanView plan, ObligationLine line) {
        boolean report = line.kind() == ObligationKind.UNIT_REPORT;
        return new Obligation(
                UUID.randomUUID(),
                plan,
                "OBLIGATION",
                line.index(),
                line.kind(),
                line.whoText(),
                line.what(),
                Optional.empty(),
                line.due().map(Due::at),
                units(plan, line),
                report ? Workflow.REPORT : Workflow.DUTY,
                report ? Optional.of(new RequestId(UUID.randomUUID())) : Optional.empty(),
                text(line.quota()),
                text(line.source()));
    }

    private List<String> units(PlanView plan, ObligationLine line) {
        return line.units().isEmpty()
                ? line.who().stream()
                        .flatMap(name -> organisation.resolve(name, plan.leadBody()).units().stream())
                        .map(UnitView::code)
                        .distinct()
                        .toList()
                : line.units().stream().distinct().toList();
    }

    private Obligation tracked(PlanView plan, TimelineLine line, boolean reports) {
        return new Obligation(
                UUID.randomUUID(),
                plan,
                "TIMELINE",
                line.index(),
                line.kind(),
                organisation.unitOf(plan.leadOffice()).name(),
                line.what(),
                line.from(),
                line.due().map(Due::at),
                List.of(plan.leadOffice()),
                workflow(line.kind(), reports),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The steps of a collection are tasks of its process; what stands alone is a duty of the office. */
    private static Workflow workflow(ObligationKind kind, boolean reports) {
        return switch (kind) {
            case PERIOD -> Workflow.NONE;
            case CONSOLIDATION, CONSULTATION, FINALISATION, FINAL_REPORT -> reports ? Workflow.NONE : Workflow.DUTY;
            default -> Workflow.DUTY;
        };
    }

    private static Optional<String> text(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(node.toString());
    }

    /**
     * When a collection closes by itself: at the end of the office day on which its reports are to be consolidated, or a
     * week after they are due where the plan does not say.
     */
    static Instant closesAt(Instant due, PlanContent content) {
        return content.timeline().stream()
                .filter(line -> line.kind() == ObligationKind.CONSOLIDATION)
                .flatMap(line -> line.due().stream())
                .map(Due::at)
                .map(WorkPlan::endOfOfficeDay)
                .filter(closing -> closing.isAfter(due))
                .min(Instant::compareTo)
                .orElse(due.plus(USUAL_DAYS_TO_COLLECT, ChronoUnit.DAYS));
    }

    private static Instant endOfOfficeDay(Instant moment) {
        return moment.atZone(VietnamTime.ZONE).toLocalTime().equals(VietnamTime.END_OF_DAY)
                ? VietnamTime.at(VietnamTime.dayOf(moment), END_OF_OFFICE_DAY)
                : moment;
    }
}
