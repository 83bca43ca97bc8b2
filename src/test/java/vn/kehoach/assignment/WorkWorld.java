package vn.kehoach.assignment;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.kehoach.attachment.InMemoryAttachments;
import vn.kehoach.dispatch.ReachedPeople;
import vn.kehoach.notification.AddressBook;
import vn.kehoach.organisation.Caller;
import vn.kehoach.plan.PlanId;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.PlanView;
import vn.kehoach.plan.PlanWorld;
import vn.kehoach.testing.RecordedEntries;
import vn.kehoach.testing.SentNotices;
import vn.kehoach.testing.SettableClock;

/**
 * Work under plans that run, with all its rules, on tables in memory and a clock that stands still at ten in the morning of
 * 18 February 2020. The plans, the organisation and the calendar are real too.
 */
final class WorkWorld {

    static final String OFFICE = "vanphong";
    static final String LEADER = "bithu";
    static final String WORKER = "dv-so-du-lich";

    final PlanWorld planning = new PlanWorld();
    final SettableClock clock = planning.clock;
    final SentNotices said = planning.said;
    final RecordedEntries recorded = planning.recorded;
    final ToldWorkflow told = new ToldWorkflow();
    final InMemoryObligations obligations = new InMemoryObligations();
    final InMemoryAssignments assignments = new InMemoryAssignments(obligations);
    final InMemorySubmissions submissions = new InMemorySubmissions();
    final InMemoryExtensions extensionRequests = new InMemoryExtensions();
    final InMemoryRequests collections = new InMemoryRequests();
    final InMemoryMoves moves = new InMemoryMoves();
    final InMemoryRounds roundTable = new InMemoryRounds(obligations);
    final InMemoryAnchorDays anchorDays = new InMemoryAnchorDays(obligations, assignments);
    final InMemoryAttachments files = new InMemoryAttachments();
    final List<ReachedPeople.Reached> sentTo = new ArrayList<>();

    private final AssignmentNotices notices = new AssignmentNotices(planning.organisation(), said, clock);
    private final StillOwed stillOwed = new StillOwed(obligations, planning.events());
    private final RelativeDue relatives = new RelativeDue(planning.calendar());
    private final ExtensionService extensions = new ExtensionService(
            assignments,
            extensionRequests,
            moves,
            new ExtensionDeciders(planning.organisation()),
            notices,
            told,
            clock);
    private final HangingDeadlines hanging =
            new HangingDeadlines(assignments, obligations, collections, moves, relatives, told, clock);
    private final WorkRounds workRounds = new WorkRounds(roundTable, 45);

    WorkWorld() {
        clock.set("2019-12-16T10:00");
    }

    /** A plan whose work runs; from then on it is 18 February 2020. */
    PlanView executing(PlanText text) {
        PlanId id = planning.executing(text);
        clock.set("2020-02-18T10:00");
        said.forget();
        return planning.plans().view(id);
    }

    PlanView executing() {
        return executing(PlanText.aPlan());
    }

    /** What its units owe from now on, set going; the collection of reports is open. */
    List<Assignment> owed(Obligation obligation) {
        List<Assignment> work = given(obligation);
        work.forEach(Assignment::launch);
        return work;
    }

    /** What one unit owes from now on. */
    Assignment owedByOne(Obligation obligation) {
        return owed(obligation).get(0);
    }

    /** The same, not set going yet. */
    List<Assignment> given(Obligation obligation) {
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
    List<Assignment> waiting(Obligation obligation) {
        List<Assignment> work = given(obligation);
        work.forEach(each -> each.beginning(AlternativeOutcome.WAIT));
        return work;
    }

    ReportService reports() {
        return new ReportService(
                assignments,
                submissions,
                new InMemoryStandings(assignments, submissions, collections, extensionRequests),
                extensionRequests,
                moves,
                new ReportRules(new ObjectMapper()),
                stillOwed,
                files.service(),
                notices,
                told,
                clock);
    }

    DutyService duties() {
        return new DutyService(
                assignments,
                submissions,
                moves,
                extensions,
                stillOwed,
                files.service(),
                notices,
                planning.organisation(),
                clock);
    }

    ExtensionService extensions() {
        return extensions;
    }

    HangingDeadlines hanging() {
        return hanging;
    }

    private EventAudience audience() {
        return new EventAudience(
                plan -> sentTo,
                planning.offices(),
                planning.plans(),
                AddressBook.of(planning.organisation()),
                planning.organisation(),
                assignments);
    }

    private EventNotices eventNotices() {
        return new EventNotices(audience(), planning.organisation(), said, clock);
    }

    EventService events() {
        return new EventService(planning.events(), planning.plans(), hanging, eventNotices());
    }

    AnchorService anchors() {
        return new AnchorService(
                planning.events(),
                planning.readers(),
                planning.plans(),
                anchorDays,
                hanging,
                eventNotices(),
                recorded,
                clock);
    }

    AlternativeService alternatives(AlternativePolicy policy) {
        return new AlternativeService(
                planning.events(),
                planning.plans(),
                assignments,
                obligations,
                extensionRequests,
                relatives,
                policy,
                told,
                eventNotices(),
                clock);
    }

    WorkRounds workRounds() {
        return workRounds;
    }

    RoundService rounds() {
        return new RoundService(workRounds, roundTable, assignments, collections, notices, told, recorded, clock);
    }

    AttendanceWork attendance() {
        return new AttendanceWork(assignments, told, clock);
    }

    Caller caller(String user) {
        return planning.caller(user);
    }

    /** The last version that was handed in. */
    Submission lastVersion(Assignment work) {
        return submissions
                .findFirstByAssignmentIdOrderByNumberDesc(work.id().value())
                .orElseThrow();
    }

    Instant moment(String text) {
        return SettableClock.moment(text);
    }

    /** Whoever the plan was sent to for a unit. */
    void sentTo(String unit, String... people) {
        Arrays.stream(people)
                .map(person -> new ReachedPeople.Reached(
                        Optional.of(unit), Optional.of(person), person, person + "@coso.example"))
                .forEach(sentTo::add);
    }
}
