package vn.kehoach.signing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.RestorationHold;
import vn.kehoach.consultation.ConsultationService;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.plan.content.frame.SignatoryLine;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.drafting.ShownVersions;
import vn.kehoach.plan.people.PlanDrafters;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.Refused;

/** Submits plans for signature; the last signature numbers and freezes the plan in its own transaction. */
@Service
@Transactional
public class SigningService {

    private final Signings signings;
    private final PlanService plans;
    private final PlanReaders readers;
    private final PlanDrafters drafters;
    private final StandIns standIns;
    private final ConsultationService consultation;
    private final Organisation organisation;
    private final SigningNotices notices;
    private final Outbox outbox;
    private final RestorationHold restorations;
    private final ShownVersions shown;
    private final Clock clock;

    SigningService(
            Signings signings,
            PlanService plans,
            PlanReaders readers,
            PlanDrafters drafters,
            StandIns standIns,
            ConsultationService consultation,
            Organisation organisation,
            SigningNotices notices,
            Outbox outbox,
            RestorationHold restorations,
            ShownVersions shown,
            Clock clock) {
        this.shown = shown;
        this.signings = signings;
        this.plans = plans;
        this.readers = readers;
        this.drafters = drafters;
        this.standIns = standIns;
        this.consultation = consultation;
        this.organisation = organisation;
        this.notices = notices;
        this.outbox = outbox;
        this.restorations = restorations;
        this.clock = clock;
    }

    /** Submits the content as it stands to its signatories. */
    public SigningId open(PlanId id) {
        consultation.requireResponses(id);
        PlanView plan = plans.startSigning(id);
        PlanContent content = plans.content(id);
        List<Signature> awaited =
                content.signatories().stream().map(line -> awaited(line, plan)).toList();
        Signing signing =
                signings.saveAndFlush(Signing.open(plan, content.signedInParallel(), awaited, clock.instant()));
        readers.let(id, awaited.stream().map(Signature::userId).toList());
        notices.opened(plan, signing.id(), awaited);
        return signing.id();
    }

    private Signature awaited(SignatoryLine line, PlanView plan) {
        String user = line.user().orElseThrow();
        PersonView person = organisation
                .person(user)
                .filter(PersonView::account)
                .orElseThrow(() -> Refused.invalid(
                        "signatories[" + line.index() + "].user", "Người ký", "không có tài khoản “" + user + "”"));
        return Signature.awaited(line, user, line.name().orElse(person.name()), plan.draftedBy());
    }

    /** Writes the mails to those who sign now, and tells who they are. */
    public List<String> invite(SigningId id) {
        Signing signing = signings.get(id);
        signing.requireOpen();
        PlanView plan = plans.view(signing.plan());
        signing.nextUsers().stream()
                .map(organisation::person)
                .flatMap(Optional::stream)
                .forEach(person -> outbox.put(invitation(id, plan, person)));
        return signing.nextUsers();
    }

    private Notice invitation(SigningId id, PlanView plan, PersonView person) {
        return Notice.to(
                        Addressee.of(person),
                        MailKind.SIGN_REQUEST,
                        "SIGN_REQUEST|" + id + "|" + person.id(),
                        clock.instant(),
                        MailText.of("sign-request", Map.of("signatory", person.name(), "title", plan.title())))
                .ofPlan(plan.id().toString())
                .at("/viec/ky/" + id);
    }

    /** Who may sign now for an absent signatory, in all open signings. */
    @Transactional(readOnly = true)
    public List<StandIn> standIns() {
        return standIns.all();
    }

    /** Who may sign now for that signatory. */
    @Transactional(readOnly = true)
    public Optional<StandIn> standIn(SigningId id, String absent) {
        return standIns.all().stream()
                .filter(each -> each.signing().equals(id) && each.absent().equals(absent))
                .findFirst();
    }

    /** Whether the user has been named substitute of the signatory for this signing and today. */
    @Transactional(readOnly = true)
    public boolean isSubstitute(SigningId id, String absent, String user) {
        return standIns.substitution(id, absent, user).isPresent();
    }

    /** Lets the substitute read the plan and writes their mail, once. */
    public void invite(StandIn standIn) {
        PlanView plan = plans.view(signings.get(standIn.signing()).plan());
        standIns.substitution(standIn.signing(), standIn.absent(), standIn.substitute())
                .ifPresent(substitution -> readers.letWhileSubstitute(plan.id(), standIn.substitute(), substitution));
        organisation
                .person(standIn.substitute())
                .ifPresent(person -> outbox.put(invitation(standIn.signing(), plan, person)));
    }

    /** The plan of a signing. */
    @Transactional(readOnly = true)
    public PlanId planOf(SigningId id) {
        return signings.get(id).plan();
    }

    /** Refuses a decision on another version than the one that is submitted. */
    @Transactional(readOnly = true)
    public void requireShown(SigningId id, Optional<Long> version) {
        Signing signing = signings.get(id);
        shown.require(signing.plan(), signing.planVersion(), version);
    }

    /**
     * Records what was decided about a signature.
     *
     * @param signatory whose signature it is
     * @param user who decides: the signatory, or the substitute of this moment
     * @param reason of a return
     * @return whether the plan is returned
     */
    public boolean decide(SigningId id, String signatory, String user, SigningDecision decision, String reason) {
        Signing signing = signings.get(id);
        boolean returned = decision == SigningDecision.RETURN;
        if (!returned || !user.equals(signatory)) {
            drafters.requireNotDrafter(signing.plan(), user);
        }
        Signer by = signer(signing, signatory, user);
        readers.let(signing.plan(), List.of(user));
        if (returned) {
            giveBack(signing, by, reason);
        } else {
            sign(signing, by);
        }
        return returned;
    }

    private Signer signer(Signing signing, String signatory, String user) {
        if (signatory.equals(user)) {
            return Signer.self(user);
        }
        return standIns.holding(signing.id(), signatory, user)
                .map(substitution -> new Signer(signatory, user, Optional.of(substitution)))
                .orElseThrow(() -> Refused.forbidden("Đồng chí không phải người ký, và hôm nay không được cử ký thay"));
    }

    private void sign(Signing signing, Signer by) {
        restorations.requireNone();
        signing.sign(by, clock.instant());
        if (signing.outcome() == SigningOutcome.SIGNED) {
            plans.issue(signing.plan());
        }
    }

    private void giveBack(Signing signing, Signer by, String reason) {
        signing.giveBack(by, reason, clock.instant());
        plans.startRevising(signing.plan());
        notifyDrafter(signing, by.user(), reason);
    }

    private void notifyDrafter(Signing signing, String user, String reason) {
        PlanView plan = plans.view(signing.plan());
        String by = organisation.person(user).map(PersonView::name).orElse(user);
        organisation
                .person(plan.draftedBy())
                .ifPresent(drafter -> outbox.put(Notice.to(
                                Addressee.of(drafter),
                                MailKind.RETURN,
                                "RETURN|" + signing.id() + "|" + drafter.id(),
                                clock.instant(),
                                MailText.of("plan-returned", Map.of("by", by, "title", plan.title(), "reason", reason)))
                        .ofPlan(plan.id().toString())
                        .at("/viec/ke-hoach/" + plan.id())));
        notices.returned(plan, signing.id(), by, reason);
    }

    /** Where the signing stands. */
    @Transactional(readOnly = true)
    public SigningOutcome outcome(SigningId id) {
        return signings.get(id).outcome();
    }
}
