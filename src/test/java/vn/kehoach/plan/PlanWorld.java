package vn.kehoach.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.calendar.LegalCalendar;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.notification.notice.AddressBook;
import vn.kehoach.organisation.InMemoryRegister;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.directory.UnitSearch;
import vn.kehoach.plan.decision.DecisionParts;
import vn.kehoach.plan.decision.PlanEvents;
import vn.kehoach.plan.drafting.DraftingParts;
import vn.kehoach.plan.drafting.InMemoryOwnText;
import vn.kehoach.plan.drafting.IssueRehearsal;
import vn.kehoach.plan.drafting.OfficeNotices;
import vn.kehoach.plan.drafting.OpenSigning;
import vn.kehoach.plan.drafting.PlanAnswers;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.drafting.ShownVersions;
import vn.kehoach.plan.drafting.WithdrawalService;
import vn.kehoach.plan.drafting.WithdrawalWorkflow;
import vn.kehoach.plan.finding.InMemoryAnswers;
import vn.kehoach.plan.people.IssuingOffices;
import vn.kehoach.plan.people.JointBodies;
import vn.kehoach.plan.people.PeopleParts;
import vn.kehoach.plan.people.PlanDrafters;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.people.PlanWriters;
import vn.kehoach.plan.register.InMemoryNumbers;
import vn.kehoach.plan.review.FormAndText;
import vn.kehoach.plan.review.PlanReview;
import vn.kehoach.plan.review.ReviewParts;
import vn.kehoach.plan.state.InMemoryPlans;
import vn.kehoach.plan.state.Lead;
import vn.kehoach.plan.state.Plan;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.plan.state.PlanVersion;
import vn.kehoach.plan.stop.StopParts;
import vn.kehoach.plan.stop.StopService;
import vn.kehoach.plan.stop.StopWorkflow;
import vn.kehoach.plan.stop.StopsWithPlan;
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

    /** The numbers of the registers. */
    public final InMemoryNumbers numbers = new InMemoryNumbers();

    /** The plans whose life began. */
    public final List<PlanId> begun = new ArrayList<>();

    /** The plans whose document is the office's own file. */
    public final InMemoryOwnText own = new InMemoryOwnText();

    /** What reads a text again; it finds nothing that is not marked already. */
    public FormAndText texts = content -> new FormAndText.Compared(content, List.of());

    /** What tries the issue before it happens. */
    public final List<IssueRehearsal> rehearsals = new ArrayList<>();

    private final InMemoryRegister register = InMemoryRegister.demo();
    private final WorkingCalendar calendar = LegalCalendar.calendar();
    private final InMemoryPlans rows = new InMemoryPlans();
    private final PeopleParts people = new PeopleParts();
    private final PlanWriters writers = people.writers(rows, organisation());
    private final JointBodies joint = people.joint(organisation());
    private final PlanReview review = ReviewParts.review(organisation(), calendar, joint, clock);
    private final DraftingParts drafting = new DraftingParts(
            new InMemoryAnswers(),
            numbers,
            rehearsals,
            own,
            ReviewParts.differences(content -> texts.compared(content)),
            clock);
    private final PlanService plans = drafting.plans(
            rows,
            people.versions(),
            people.readers(),
            people.drafters(),
            writers,
            joint,
            review,
            ReviewParts.kept(review, organisation(), calendar, clock),
            organisation(),
            begun::add);
    private final PlanEvents events = DecisionParts.events(rows, people.versions(), people.readers(), clock);
    private final PlanAnswers answering = drafting.answers(plans, people.readers(), writers, recorded);

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
        return people.readers();
    }

    /** Who writes what. */
    public PlanWriters writers() {
        return writers;
    }

    /** Who drafted what. */
    public PlanDrafters drafters() {
        return people.drafters();
    }

    /** The offices of those who issue. */
    public IssuingOffices offices() {
        return people.offices(organisation());
    }

    /** What offices are told. */
    public OfficeNotices officeNotices() {
        return DraftingParts.officeNotices(AddressBook.of(organisation()), organisation(), said, clock);
    }

    /** Taking plans back from that signing. */
    public WithdrawalService withdrawals(OpenSigning signing, WithdrawalWorkflow workflow) {
        return DraftingParts.withdrawals(
                rows, readers(), writers, signing, workflow, offices(), officeNotices(), organisation(), recorded);
    }

    /** Ends plans before their time, with what is under way for them. */
    public StopService stops(StopWorkflow workflow, StopsWithPlan... underWay) {
        return StopParts.stops(
                rows,
                plans,
                readers(),
                writers,
                List.of(underWay),
                workflow,
                offices(),
                officeNotices(),
                organisation(),
                recorded,
                clock);
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

    /** What a plan is told before it is signed. */
    public PlanReview review() {
        return review;
    }

    /** What was on whose screen. */
    public ShownVersions shown() {
        return DraftingParts.shown(rows, people.versions());
    }

    /** What is said to findings. */
    public PlanAnswers answering() {
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
    public PlanId stored(PlanText text) {
        PlanContent content = PlanContent.kept(text.json());
        Plan plan = rows.saveAndFlush(
                Plan.propose(Lead.of(content, DRAFTER, organisation()), content, DRAFTER, clock.instant()));
        people.versions().save(PlanVersion.first(plan.id(), content, DRAFTER, clock.instant()));
        return plan.id();
    }

    /** The same with its signatories, as an older version let it go to them. */
    public void signing(PlanId id) {
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
