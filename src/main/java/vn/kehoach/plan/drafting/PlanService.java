package vn.kehoach.plan.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.finding.Finding;
import vn.kehoach.plan.finding.Held;
import vn.kehoach.plan.finding.ReadFindings;
import vn.kehoach.plan.people.JointBodies;
import vn.kehoach.plan.people.PlanDrafters;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.people.PlanWriters;
import vn.kehoach.plan.register.RegisterNumbers;
import vn.kehoach.plan.review.KeptFindings;
import vn.kehoach.plan.review.PlanReview;
import vn.kehoach.plan.state.Lead;
import vn.kehoach.plan.state.Plan;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanNumber;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.plan.state.PlanVersion;
import vn.kehoach.plan.state.PlanVersions;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.plan.state.Plans;
import vn.kehoach.plan.types.DocumentType;
import vn.kehoach.plan.types.DocumentTypes;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** Drafting a plan and the steps of its life. */
@Service
@Transactional
public class PlanService {

    private final Plans plans;
    private final PlanVersions versions;
    private final PlanReaders readers;
    private final PlanDrafters drafters;
    private final PlanWriters writers;
    private final JointBodies joint;
    private final PlanReview review;
    private final KeptFindings findings;
    private final SigningHolds holds;
    private final RegisterNumbers register;
    private final Organisation organisation;
    private final OwnText own;
    private final PlanWorkflow workflow;
    private final Clock clock;

    PlanService(
            Plans plans,
            PlanVersions versions,
            PlanReaders readers,
            PlanDrafters drafters,
            PlanWriters writers,
            JointBodies joint,
            PlanReview review,
            KeptFindings findings,
            SigningHolds holds,
            RegisterNumbers register,
            Organisation organisation,
            OwnText own,
            PlanWorkflow workflow,
            Clock clock) {
        this.own = own;
        this.plans = plans;
        this.versions = versions;
        this.readers = readers;
        this.drafters = drafters;
        this.writers = writers;
        this.joint = joint;
        this.review = review;
        this.findings = findings;
        this.holds = holds;
        this.register = register;
        this.organisation = organisation;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Proposes a plan; whoever proposes drafts it. */
    public PlanView propose(JsonNode json, Caller caller) {
        if (!caller.staff()) {
            throw Refused.forbidden("Chỉ cán bộ văn phòng, ban chuyên đề được đề xuất kế hoạch");
        }
        PlanContent content = PlanContent.read(ReadFindings.anchored(json));
        Lead lead = Lead.of(content, caller.userId(), organisation);
        requireWithin(lead, caller);
        Instant now = clock.instant();
        Plan plan = plans.saveAndFlush(Plan.propose(withPartners(lead, content), content, caller.userId(), now));
        versions.save(PlanVersion.first(plan.id(), content, caller.userId(), now));
        readers.let(plan.id(), List.of(caller.userId()));
        joint.note(plan.id(), content, lead.body());
        own.proposed(plan.id(), content, caller);
        workflow.planProposed(plan.id());
        return plan.view();
    }

    private Lead withPartners(Lead lead, PlanContent content) {
        return new Lead(lead.body(), lead.office(), joint.symbol(content, lead.body(), lead.symbol()));
    }

    private String symbolOf(String leadBody, PlanContent content) {
        return joint.symbol(content, leadBody, organisation.unitOf(leadBody).symbol());
    }

    private void requireWithin(Lead lead, Caller caller) {
        if (caller.units().stream()
                .noneMatch(unit -> organisation.bodyOf(unit).code().equals(lead.body()))) {
            throw Refused.forbidden("Chỉ cán bộ của cơ quan chủ trì được đề xuất kế hoạch của cơ quan đó");
        }
    }

    /**
     * Saves the draft.
     *
     * @param expectedVersion the version that the writer started from
     * @return the plan with its new version
     */
    public PlanView save(PlanId id, int expectedVersion, JsonNode json, Caller caller) {
        Plan plan = writable(lockedFor(id, caller), expectedVersion, caller);
        PlanContent content = PlanContent.read(ReadFindings.anchored(json));
        PlanVersion current = versions.get(id, plan.contentVersion());
        content.requireFutureConsultation(current.content(), clock.instant());
        plan.rewrite(content, symbolOf(plan.leadBody(), content));
        joint.note(id, content, plan.leadBody());
        versions.save(current.rewrite(plan.contentVersion(), content, caller.userId(), clock.instant()));
        return plan.view();
    }

    /**
     * The content that is changed in this transaction; refused like {@link #save} where the caller may not, or where it is
     * another by now. Whoever else wants to change it waits.
     */
    public PlanContent contentToChange(PlanId id, int expectedVersion, Caller caller) {
        Plan plan = writable(lockedFor(id, caller), expectedVersion, caller);
        return versions.get(id, plan.contentVersion()).content();
    }

    /** Refuses at once, before any work is done, what {@link #save} would refuse. */
    @Transactional(readOnly = true)
    public void requireChangeable(PlanId id, int expectedVersion, Caller caller) {
        readers.requireRead(id, caller);
        writable(plans.get(id), expectedVersion, caller);
    }

    /** Whether the caller may change the content as the plan stands. */
    @Transactional(readOnly = true)
    public boolean mayChange(PlanId id, Caller caller) {
        Plan plan = plans.get(id);
        return plan.isWritable() && writers.isWriter(plan, caller);
    }

    private Plan lockedFor(PlanId id, Caller caller) {
        readers.requireRead(id, caller);
        return plans.getLocked(id);
    }

    private Plan writable(Plan plan, int expectedVersion, Caller caller) {
        requireWriter(plan, caller);
        plan.requireWritable();
        plan.requireVersion(expectedVersion);
        return plan;
    }

    private void requireWriter(Plan plan, Caller caller) {
        if (!writers.isWriter(plan, caller)) {
            throw Refused.forbidden(
                    "Chỉ người soạn, ban của người soạn và văn phòng của cơ quan chủ trì được sửa dự thảo");
        }
    }

    /** The plan as it stands. */
    @Transactional(readOnly = true)
    public PlanView view(PlanId id) {
        return plans.get(id).view();
    }

    /** The plan, for somebody who may read it. */
    @Transactional(readOnly = true)
    public PlanView view(PlanId id, Caller caller) {
        readers.requireRead(id, caller);
        return view(id);
    }

    /** The content as it stands. */
    @Transactional(readOnly = true)
    public PlanContent content(PlanId id) {
        return versions.get(id, plans.get(id).contentVersion()).content();
    }

    /** The findings on the content as it stands, with those of the reading that still hold. */
    @Transactional(readOnly = true)
    public List<Finding> findings(PlanId id) {
        Plan plan = plans.get(id);
        PlanVersion version = versions.get(id, plan.contentVersion());
        List<Finding> held = holds.findings(plan.view(), version.content());
        boolean ownText = holds.isOwnText(plan.view(), version.content());
        return Stream.concat(
                        held.stream(),
                        findings.of(version, plan.leadBody()).stream()
                                .filter(each -> !ownText || !each.rule().equals(Held.NOT_IN_TEXT)))
                .toList();
    }

    /** The number and the date that the plan would get if it were signed now. */
    @Transactional(readOnly = true)
    public NumberToCome numberToCome(PlanId id) {
        return holds.toCome(view(id));
    }

    private void requireSignable(PlanView plan, PlanContent content) {
        List<FieldError> errors = Stream.concat(
                        holds.findings(plan, content).stream(), review.findings(content, plan.leadBody()).stream())
                .filter(Finding::blocking)
                .map(finding -> new FieldError(finding.field(), "Nội dung kế hoạch", finding.message()))
                .toList();
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors);
        }
        holds.rehearse(plan.asIssued(holds.toCome(plan).text(), clock.instant()), content);
    }

    /** Takes the draft as ready; tells whether somebody is to be consulted. */
    public boolean recordDraft(PlanId id) {
        Plan plan = plans.getLocked(id);
        plan.ready(PlanState.DRAFT);
        PlanContent content = content(id);
        drafters.requireSignedByOthers(id, content);
        boolean consulted = content.consultation().isPresent();
        if (!consulted) {
            requireSignable(plan.view(), content);
        }
        return consulted;
    }

    /** Takes the revision as ready. */
    public void recordRevision(PlanId id) {
        plans.get(id).ready(PlanState.REVISING);
    }

    /** Binds a round of consultation to the content as it stands. */
    public PlanView startConsulting(PlanId id) {
        Plan plan = plans.getLocked(id);
        plan.startConsulting();
        versions.get(id, plan.contentVersion()).keep();
        return plan.view();
    }

    /** Gives the plan back to whoever revises it. */
    public void startRevising(PlanId id) {
        plans.get(id).startRevising();
    }

    /** Binds a signing to the content as it stands. */
    public PlanView startSigning(PlanId id) {
        Plan plan = plans.getLocked(id);
        PlanContent content = content(id);
        drafters.requireSignedByOthers(id, content);
        requireSignable(plan.view(), content);
        plan.startSigning();
        versions.get(id, plan.contentVersion()).keep();
        return plan.view();
    }

    /**
     * Freezes the content and takes the number, in the transaction of the last signature. The number is one of the lead
     * body's register; in the registers of those who issue with it the plan stands from now on too.
     */
    public PlanView issue(PlanId id) {
        Plan plan = plans.getLocked(id);
        versions.get(id, plan.contentVersion()).freeze();
        PlanContent content = content(id);
        joint.note(id, content, plan.leadBody());
        Instant now = clock.instant();
        PlanView view = plan.view();
        DocumentType type = DocumentTypes.known().get(view.documentType());
        // What follows must not fail any more when the number is given: numbers have no gap.
        holds.rehearse(view.asIssued(holds.toCome(view).text(), now), content);
        int year = VietnamTime.dayOf(now).getYear();
        int ordinal = register.take(id, view.leadBody(), year, type.register());
        holds.requireNone(view, content, ordinal);
        plan.issue(PlanNumber.of(ordinal, year, type.code(), view.symbol()), now);
        return plan.view();
    }

    /**
     * The plan goes out to those under Nơi nhận.
     *
     * @return false where it went out before
     */
    public boolean dispatch(PlanId id) {
        Plan plan = plans.get(id);
        if (plan.dispatched()) {
            return false;
        }
        plan.dispatch(clock.instant());
        return true;
    }

    /** The plan is dispatched; its work begins. */
    public void startExecuting(PlanId id) {
        plans.get(id).startExecuting();
    }

    /** Concludes the plan. */
    public void close(PlanId id, String conclusion) {
        plans.get(id).close(conclusion, clock.instant());
    }
}
