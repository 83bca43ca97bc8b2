package vn.kehoach.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.calendar.LegalCalendar;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.notification.AddressBook;
import vn.kehoach.organisation.Caller;
import vn.kehoach.organisation.InMemoryRegister;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.UnitSearch;
import vn.kehoach.reading.time.NamedDates;
import vn.kehoach.testing.RecordedEntries;
import vn.kehoach.testing.SentNotices;
import vn.kehoach.testing.SettableClock;

/**
 * Plans with all their rules and the organisation of the demo, on tables in memory and a clock that stands still: nothing is
 * told what to answer. A plan is drafted by vanphong of Đoàn Khối and signed by bithu unless a test says otherwise.
 */
public final class PlanWorld {

    /** Who drafts. */
    public static final String DRAFTER = "vanphong";

    /** Who signs. */
    public static final String SIGNATORY = "bithu";

    /** What was said to people. */
    public final SentNotices said = new SentNotices();

    /** What was recorded. */
    public final RecordedEntries recorded = new RecordedEntries();

    /** The time; it stands still at ten in the morning of 16 December 2019. */
    public final SettableClock clock = SettableClock.at("2019-12-16T10:00");

    final InMemoryNumbers numbers = new InMemoryNumbers();
    final List<PlanId> begun = new ArrayList<>();
    final List<IssueRehearsal> rehearsals = new ArrayList<>();

    private final InMemoryRegister register = InMemoryRegister.demo();
    private final WorkingCalendar calendar = LegalCalendar.calendar();
    private final InMemoryPlans rows = new InMemoryPlans();
    private final InMemoryVersions versions = new InMemoryVersions();
    private final InMemoryPartners partners = new InMemoryPartners();
    private final InMemoryAnswers answers = new InMemoryAnswers();
    private final PlanReaders readers = new PlanReaders(new InMemoryReaders());
    private final PlanDrafters drafters = new PlanDrafters(versions);
    private final PlanWriters writers = new PlanWriters(rows, readers, organisation());
    private final JointBodies joint = new JointBodies(organisation(), readers, partners);
    private final PlanReview review = new PlanReview(
            organisation(),
            calendar,
            new JointReview(organisation(), joint),
            new HolidayReview(calendar, clock),
            new DueReading(DueReading.Before.STRICT),
            new WordsAgainstDates(new NamedDates(), clock));
    private final SigningHolds holds = new SigningHolds(answers, numbers, rehearsals, clock);
    private final PlanService plans = new PlanService(
            rows,
            versions,
            readers,
            drafters,
            writers,
            joint,
            review,
            new KeptFindings(review, organisation(), calendar, clock),
            holds,
            numbers,
            organisation(),
            begun::add,
            clock);
    private final PlanEvents events = new PlanEvents(rows, versions, readers, new InMemoryEventChanges(), clock);
    private final PlanAnswers answering = new PlanAnswers(plans, readers, writers, holds, answers, recorded, clock);

    /** Drafting and the steps of a plan's life. */
    public PlanService plans() {
        return plans;
    }

    /** The event and the decisions on it. */
    public PlanEvents events() {
        return events;
    }

    /** Who reads what. */
    public PlanReaders readers() {
        return readers;
    }

    /** Who writes what. */
    public PlanWriters writers() {
        return writers;
    }

    /** Who drafted what. */
    public PlanDrafters drafters() {
        return drafters;
    }

    /** The offices of those who issue. */
    public IssuingOffices offices() {
        return new IssuingOffices(organisation(), partners);
    }

    /** What offices are told. */
    public OfficeNotices officeNotices() {
        return new OfficeNotices(AddressBook.of(organisation()), organisation(), said, clock);
    }

    /** The register of units and people. */
    public Organisation organisation() {
        return register.organisation();
    }

    /** What looks for units by words. */
    public UnitSearch unitSearch() {
        return register.search();
    }

    /** The working calendar. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    PlanReview review() {
        return review;
    }

    PlanAnswers answering() {
        return answering;
    }

    /** Who asks when that account asks. */
    public Caller caller(String user) {
        return register.caller(user);
    }

    /** A draft of the drafter. */
    public PlanId drafted(PlanText text) {
        return drafted(text.json(), DRAFTER);
    }

    /** A draft of somebody else. */
    public PlanId drafted(JsonNode content, String user) {
        return plans.propose(content, caller(user)).id();
    }

    /** A draft as an older version stored it, whatever is refused by now. */
    PlanId stored(PlanText text) {
        PlanContent content = PlanContent.kept(text.json());
        Plan plan = rows.saveAndFlush(
                Plan.propose(Lead.of(content, DRAFTER, organisation()), content, DRAFTER, clock.instant()));
        versions.save(PlanVersion.first(plan.id(), content, DRAFTER, clock.instant()));
        return plan.id();
    }

    /** The same with its signatories, as an older version let it go to them. */
    void signing(PlanId id) {
        rows.get(id).ready(PlanState.DRAFT);
        rows.get(id).startSigning();
    }

    /** A plan that is with its signatories. */
    public PlanId submitted(PlanText text) {
        PlanId id = drafted(text);
        plans.recordDraft(id);
        plans.startSigning(id);
        return id;
    }

    /** A plan with a number. */
    public PlanId issued(PlanText text) {
        PlanId id = submitted(text);
        plans.issue(id);
        return id;
    }

    /** A plan whose work runs. */
    public PlanId executing(PlanText text) {
        PlanId id = issued(text);
        plans.dispatch(id);
        plans.startExecuting(id);
        return id;
    }

    /** A plan that is concluded. */
    public PlanId closed(PlanText text) {
        PlanId id = executing(text);
        plans.close(id, "Đã tổ chức xong");
        return id;
    }
}
