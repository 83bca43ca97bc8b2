package vn.kehoach.assignment.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.deadline.RelativeDue;
import vn.kehoach.assignment.obligation.Obligation;
import vn.kehoach.assignment.obligation.Quotas;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.obligation.Term;
import vn.kehoach.assignment.obligation.Workflow;
import vn.kehoach.assignment.obligation.Written;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.plan.content.TimelineLine;
import vn.kehoach.plan.content.due.Due;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.duty.OwnPartner;
import vn.kehoach.plan.content.line.ContentMapper;
import vn.kehoach.plan.event.EventLine;
import vn.kehoach.plan.review.DueReading;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.VietnamTime;

/** Turns what an issued plan says into obligations of units; a timeline entry about a report that is owed anyway is the same work. */
@Component
class WorkPlan {

    private static final LocalTime END_OF_OFFICE_DAY = LocalTime.of(17, 0);
    private static final int USUAL_DAYS_TO_COLLECT = 7;
    private static final int MOST_TOGETHER = 10;
    private static final int A_DAY = "2020-02-25".length();
    private static final Set<ObligationKind> AT_THE_EVENT = EnumSet.of(ObligationKind.EVENT, ObligationKind.ATTENDANCE);

    private final Organisation organisation;
    private final DueReading readings;
    private final RelativeDue relatives;

    WorkPlan(Organisation organisation, DueReading readings, RelativeDue relatives) {
        this.organisation = organisation;
        this.readings = readings;
        this.relatives = relatives;
    }

    /**
     * The obligations.
     *
     * @param event as it is in force: the deadlines that hang on it are reckoned from there
     */
    List<Obligation> of(PlanView plan, PlanContent content, EventLine event) {
        boolean reports = content.obligations().stream().anyMatch(line -> line.kind() == ObligationKind.UNIT_REPORT);
        return Stream.concat(
                        content.obligations().stream().map(line -> owed(plan, line, event)),
                        content.timeline().stream()
                                .filter(line -> !(reports && line.kind() == ObligationKind.UNIT_REPORT))
                                .map(line -> tracked(plan, line, reports, event)))
                .toList();
    }

    private Obligation owed(PlanView plan, ObligationLine line, EventLine event) {
        Optional<Relative> relative = line.relative().or(() -> atEvent(line.kind(), line.due(), event));
        Optional<Instant> due = due(line, event, plan.issuedAt());
        List<String> units = units(plan, line);
        return new Obligation(
                UUID.randomUUID(),
                plan,
                new Written(
                        Written.Section.OBLIGATION,
                        line.index(),
                        line.quota().map(WorkPlan::text),
                        line.source().map(WorkPlan::text),
                        line.template()),
                line.kind(),
                line.whoText(),
                amongThemselves(line.what(), units),
                new Term(
                        Optional.empty(),
                        due,
                        relative,
                        line.due()
                                .map(WorkPlan::namedDay)
                                .or(() -> due.map(VietnamTime::dayOf))
                                .map(day -> dayOfRule(line, day)),
                        line.recurrence(),
                        reading(relative, line.due(), line.before(), event).or(() -> reading(line))),
                units,
                course(line.kind(), due),
                Quotas.of(line, name -> unitsOf(name, plan)),
                line.onlyIf(),
                line.ifAny());
    }

    /** Reports that are due are collected. */
    private static Obligation.Course course(ObligationKind kind, Optional<Instant> due) {
        return kind == ObligationKind.UNIT_REPORT
                ? new Obligation.Course(Workflow.REPORT, due.map(at -> RequestId.next()))
                : Obligation.Course.of(Workflow.DUTY);
    }

    /** "Trước ngày 25" names the 25th, whichever day its deadline ends with: the next rounds are reckoned from there. */
    private static LocalDate namedDay(Due written) {
        String words = written.words().strip();
        return words.length() == A_DAY ? LocalDate.parse(words) : VietnamTime.dayOf(written.at());
    }

    /** "Trước ngày 25 hằng tháng" too, whichever day its first round is due. */
    private static LocalDate dayOfRule(ObligationLine line, LocalDate first) {
        return line.recurrence().map(rule -> rule.meantBy(first)).orElse(first);
    }

    /** Of work that comes back without a first date of its own. */
    private Optional<String> reading(ObligationLine line) {
        return line.due().isPresent() ? Optional.empty() : line.recurrence().flatMap(readings::words);
    }

    /** What a few bodies do together names none of them as their own partner, by its registered name either. */
    private String amongThemselves(String what, List<String> units) {
        return units.size() > MOST_TOGETHER
                ? what
                : OwnPartner.without(
                        what,
                        organisation.units(units).stream().map(UnitView::name).toList());
    }

    /** The deadline of a duty of a plan that is issued at that moment. */
    Optional<Instant> due(ObligationLine line, EventLine event, Optional<Instant> issuedAt) {
        Optional<Relative> relative = line.relative().or(() -> atEvent(line.kind(), line.due(), event));
        return due(relative, line.due(), line.before(), event).or(() -> first(line, issuedAt));
    }

    /** The deadline of an entry of the timeline. */
    Optional<Instant> due(TimelineLine line, EventLine event) {
        Optional<Relative> relative = line.relative().or(() -> atEvent(line.kind(), line.due(), event));
        return due(relative, line.due(), line.before(), event);
    }

    /** Work that comes back without a first date of its own: the first one that its rule gives after the issue. */
    private Optional<Instant> first(ObligationLine line, Optional<Instant> issuedAt) {
        return line.recurrence().flatMap(rule -> issuedAt.flatMap(issued -> rule.after(VietnamTime.dayOf(issued)))
                .map(day -> readings.at(rule, day)));
    }

    /** From the event where the deadline hangs on it, otherwise as written. */
    private Optional<Instant> due(Optional<Relative> relative, Optional<Due> written, boolean before, EventLine event) {
        return fromEvent(relative, written, event).or(() -> written.map(due -> readings.at(due, before)));
    }

    /** A day at some distance that the drafter wrote out holds until the event moves; at the event there is only its date. */
    private Optional<Instant> fromEvent(Optional<Relative> relative, Optional<Due> written, EventLine event) {
        return relative.filter(Relative::fromEvent)
                .filter(from -> from.exactlyAtEvent() || written.isEmpty())
                .flatMap(from -> event.anchorOf(from).map(at -> relatives.of(from, at)));
    }

    private Optional<String> reading(
            Optional<Relative> relative, Optional<Due> written, boolean before, EventLine event) {
        return fromEvent(relative, written, event).isPresent()
                ? Optional.empty()
                : written.flatMap(due -> readings.words(due, before));
    }

    private List<String> unitsOf(String name, PlanView plan) {
        return organisation.resolve(name, plan.leadBody()).units().stream()
                .map(UnitView::code)
                .toList();
    }

    private List<String> units(PlanView plan, ObligationLine line) {
        return line.units().isEmpty()
                ? line.who().stream()
                        .flatMap(name -> unitsOf(name, plan).stream())
                        .distinct()
                        .toList()
                : line.units().stream().distinct().toList();
    }

    private Obligation tracked(PlanView plan, TimelineLine line, boolean reports, EventLine event) {
        Optional<Relative> relative = line.relative().or(() -> atEvent(line.kind(), line.due(), event));
        return new Obligation(
                UUID.randomUUID(),
                plan,
                Written.at(Written.Section.TIMELINE, line.index()),
                line.kind(),
                organisation.unitOf(plan.leadOffice()).name(),
                line.what(),
                new Term(
                        line.from(),
                        due(relative, line.due(), line.before(), event),
                        relative,
                        Optional.empty(),
                        Optional.empty(),
                        reading(relative, line.due(), line.before(), event)),
                List.of(plan.leadOffice()),
                Obligation.Course.of(workflow(line.kind(), reports)),
                Quotas.NONE,
                Optional.empty(),
                false);
    }

    /** What is the event itself, or attendance at it on its day, moves with it; an hour of its own holds until then. */
    private static Optional<Relative> atEvent(ObligationKind kind, Optional<Due> written, EventLine event) {
        return written.map(Due::at).filter(due -> AT_THE_EVENT.contains(kind)).flatMap(due -> event.at()
                .filter(at -> VietnamTime.dayOf(at).equals(VietnamTime.dayOf(due)))
                .map(at -> kind == ObligationKind.EVENT || due.equals(at) || due.equals(endOfDay(due))
                        ? Relative.atEvent()
                        : Relative.besideEvent()));
    }

    private static Instant endOfDay(Instant moment) {
        return VietnamTime.endOf(VietnamTime.dayOf(moment));
    }

    /** The steps of a collection are tasks of its process; what stands alone is a duty of the office. */
    private static Workflow workflow(ObligationKind kind, boolean reports) {
        return switch (kind) {
            case PERIOD -> Workflow.NONE;
            case CONSOLIDATION, CONSULTATION, FINALISATION, FINAL_REPORT -> reports ? Workflow.NONE : Workflow.DUTY;
            default -> Workflow.DUTY;
        };
    }

    private static String text(Record written) {
        return ContentMapper.write(written).toString();
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
