package vn.kehoach.assignment;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.kehoach.assignment.deadline.DeadlineParts;
import vn.kehoach.assignment.deadline.ExtensionDeciders;
import vn.kehoach.assignment.deadline.ExtensionService;
import vn.kehoach.assignment.deadline.HangingDeadlines;
import vn.kehoach.assignment.deadline.InMemoryAnchorDays;
import vn.kehoach.assignment.deadline.InMemoryExtensions;
import vn.kehoach.assignment.deadline.RelativeDue;
import vn.kehoach.assignment.duty.DutyParts;
import vn.kehoach.assignment.duty.DutyService;
import vn.kehoach.assignment.event.AlternativeService;
import vn.kehoach.assignment.event.AnchorService;
import vn.kehoach.assignment.event.AttendanceWork;
import vn.kehoach.assignment.event.EventAudience;
import vn.kehoach.assignment.event.EventParts;
import vn.kehoach.assignment.event.EventService;
import vn.kehoach.assignment.obligation.InMemoryObligations;
import vn.kehoach.assignment.obligation.InMemoryRounds;
import vn.kehoach.assignment.obligation.Obligation;
import vn.kehoach.assignment.obligation.ObligationParts;
import vn.kehoach.assignment.obligation.WorkRounds;
import vn.kehoach.assignment.report.InMemoryStandings;
import vn.kehoach.assignment.report.InMemorySubmissions;
import vn.kehoach.assignment.report.ReportParts;
import vn.kehoach.assignment.report.ReportService;
import vn.kehoach.assignment.report.Submission;
import vn.kehoach.assignment.rounds.RoundService;
import vn.kehoach.assignment.rounds.RoundsParts;
import vn.kehoach.assignment.work.AlternativeOutcome;
import vn.kehoach.assignment.work.AlternativePolicy;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentNotices;
import vn.kehoach.assignment.work.GivenBack;
import vn.kehoach.assignment.work.InMemoryAssignments;
import vn.kehoach.assignment.work.InMemoryMoves;
import vn.kehoach.assignment.work.InMemoryOpenPlan;
import vn.kehoach.assignment.work.InMemoryRequests;
import vn.kehoach.assignment.work.ReportRequest;
import vn.kehoach.assignment.work.StillOwed;
import vn.kehoach.assignment.work.ToldWorkflow;
import vn.kehoach.assignment.work.WorkParts;
import vn.kehoach.attachment.InMemoryAttachments;
import vn.kehoach.dispatch.ReachedPeople;
import vn.kehoach.notification.notice.AddressBook;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.PlanWorld;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.testing.RecordedEntries;
import vn.kehoach.testing.SentNotices;
import vn.kehoach.testing.SettableClock;

/**
 * Work under plans that run, with all its rules, on tables in memory and a clock that stands still at ten in the morning of
 * 18 February 2020. The plans, the organisation and the calendar are real too.
 */
public final class WorkWorld {

    public static final String OFFICE = "vanphong";
    public static final String LEADER = "bithu";
    public static final String WORKER = "dv-so-du-lich";

    public final PlanWorld planning = new PlanWorld();
    public final SettableClock clock = planning.clock;
    public final SentNotices said = planning.said;
    public final RecordedEntries recorded = planning.recorded;
    public final ToldWorkflow told = new ToldWorkflow();
    public final InMemoryObligations obligations = new InMemoryObligations();
    public final InMemoryAssignments assignments = new InMemoryAssignments(obligations);
    public final InMemorySubmissions submissions = new InMemorySubmissions();
    public final InMemoryExtensions extensionRequests = new InMemoryExtensions();
    public final InMemoryRequests collections = new InMemoryRequests();
    public final InMemoryStandings standings =
            new InMemoryStandings(assignments, submissions, collections, extensionRequests);
    public final InMemoryMoves moves = new InMemoryMoves();
    public final InMemoryRounds roundTable = new InMemoryRounds(obligations);
    public final InMemoryAnchorDays anchorDays = new InMemoryAnchorDays(obligations, assignments);
    public final InMemoryAttachments files = new InMemoryAttachments();
    public final List<ReachedPeople.Reached> sentTo = new ArrayList<>();
    public final List<GivenBack> givenBack = new ArrayList<>();

    private final AssignmentNotices notices =
            WorkParts.assignmentNotices(planning.organisation(), said, givenBack::add, clock);
    private final StillOwed stillOwed = WorkParts.stillOwed(obligations, planning.events());
    private final RelativeDue relatives = DeadlineParts.relativeDue(planning.calendar());
    private final ExtensionService extensions = DeadlineParts.extensionService(
            assignments,
            extensionRequests,
            moves,
            new ExtensionDeciders(planning.organisation()),
            notices,
            told,
            clock);
    private final HangingDeadlines hanging =
            DeadlineParts.hangingDeadlines(assignments, obligations, collections, moves, relatives, told, clock);
    private final WorkRounds workRounds = ObligationParts.workRounds(roundTable, 45);

    public WorkWorld() {
        clock.set("2019-12-16T10:00");
    }

    /** A plan whose work runs; from then on it is 18 February 2020. */
    public PlanView executing(PlanText text) {
        PlanId id = planning.executing(text);
        clock.set("2020-02-18T10:00");
        said.forget();
        return planning.plans().view(id);
    }

    public PlanView executing() {
        return executing(PlanText.aPlan());
    }

    /** What its units owe from now on, set going; the collection of reports is open. */
    public List<Assignment> owed(Obligation obligation) {
        List<Assignment> work = given(obligation);
        work.forEach(Assignment::launch);
        return work;
    }

    /** What one unit owes from now on. */
    public Assignment owedByOne(Obligation obligation) {
        return owed(obligation).get(0);
    }

    /** The same, not set going yet. */
    public List<Assignment> given(Obligation obligation) {
        obligations.save(List.of(obligation));
        obligation
                .request()
                .ifPresent(request -> collections.save(ReportRequest.of(
                        obligation,
                        obligation.due().orElseThrow(),
                        obligation.due().orElseThrow().plusSeconds(5 * 86_400))));
        return assignments.saveAll(obligation.units().stream()
                .map(unit -> Assignment.of(obligation, unit))
                .toList());
    }

    /** Work that waits until somebody decides on the alternatives of the event. */
    public List<Assignment> waiting(Obligation obligation) {
        List<Assignment> work = given(obligation);
        work.forEach(each -> each.beginning(AlternativeOutcome.WAIT));
        return work;
    }

    public ReportService reports() {
        return ReportParts.reportService(
                assignments,
                submissions,
                standings,
                extensionRequests,
                moves,
                ReportParts.reportRules(new ObjectMapper()),
                stillOwed,
                new InMemoryOpenPlan(assignments),
                files.service(),
                notices,
                told,
                clock);
    }

    public DutyService duties() {
        return DutyParts.dutyService(
                assignments,
                submissions,
                moves,
                extensions,
                stillOwed,
                new InMemoryOpenPlan(assignments),
                files.service(),
                notices,
                planning.organisation(),
                clock);
    }

    public ExtensionService extensions() {
        return extensions;
    }

    public HangingDeadlines hanging() {
        return hanging;
    }

    private EventAudience audience() {
        return EventParts.eventAudience(
                plan -> sentTo,
                planning.offices(),
                planning.plans(),
                AddressBook.of(planning.organisation()),
                planning.organisation(),
                assignments);
    }

    public EventService events() {
        return EventParts.eventService(
                planning.events(), planning.plans(), hanging, audience(), planning.organisation(), said, clock);
    }

    public AnchorService anchors() {
        return EventParts.anchorService(
                planning.events(),
                planning.readers(),
                planning.plans(),
                anchorDays,
                hanging,
                audience(),
                planning.organisation(),
                said,
                recorded,
                clock);
    }

    public AlternativeService alternatives(AlternativePolicy policy) {
        return EventParts.alternativeService(
                planning.events(),
                planning.plans(),
                assignments,
                obligations,
                extensionRequests,
                relatives,
                policy,
                told,
                audience(),
                planning.organisation(),
                said,
                clock);
    }

    public WorkRounds workRounds() {
        return workRounds;
    }

    public RoundService rounds() {
        return RoundsParts.roundService(
                workRounds, roundTable, assignments, collections, notices, told, recorded, clock);
    }

    public AttendanceWork attendance() {
        return EventParts.attendanceWork(assignments, told, clock);
    }

    public Caller caller(String user) {
        return planning.caller(user);
    }

    /** The last version that was handed in. */
    public Submission lastVersion(Assignment work) {
        return submissions
                .findFirstByAssignmentIdOrderByNumberDesc(work.id().value())
                .orElseThrow();
    }

    public Instant moment(String text) {
        return SettableClock.moment(text);
    }

    /** Whoever the plan was sent to for a unit. */
    public void sentTo(String unit, String... people) {
        Arrays.stream(people)
                .map(person -> new ReachedPeople.Reached(
                        Optional.of(unit), Optional.of(person), person, person + "@coso.example"))
                .forEach(sentTo::add);
    }
}
