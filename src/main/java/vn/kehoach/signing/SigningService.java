package vn.kehoach.signing;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import vn.kehoach.plan.drafting.OpenSigning;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.drafting.ShownVersions;
import vn.kehoach.plan.people.PlanDrafters;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.plan.stop.StopsWithPlan;
import vn.kehoach.shared.Refused;

/** Submits plans for signature; the last signature numbers and freezes the plan in its own transaction. */
@Service
@Transactional
public class SigningService implements OpenSigning, StopsWithPlan {

    private final Signings signings;
    private final PlanService plans;
    private final PlanReaders readers;
    private final PlanDrafters drafters;
    private final StandIns standIns;
    private final ConsultationService consultation;
    private final SignedReports reports;
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
            SignedReports reports,
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
        this.reports = reports;
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

    /**
     * Submits a report on that plan.
     *
     * @param line who signs, as the report prints it
     * @param writer user id of who wrote it
     */
    public SigningId openOnReport(PlanId id, UUID report, SignatoryLine line, String writer) {
        PlanView plan = plans.view(id);
        String user = line.user().orElseThrow();
        PersonView person = account(user, "signer");
        Signature awaited = Signature.awaited(line, user, line.name().orElse(person.name()), writer);
        Signing signing = signings.saveAndFlush(Signing.ofReport(plan, report, awaited, clock.instant()));
        readers.let(id, List.of(user));
        return signing.id();
    }

    private PersonView account(String user, String field) {
        return organisation
                .person(user)
                .filter(PersonView::account)
                .orElseThrow(() -> Refused.invalid(field, "Người ký", "không có tài khoản “" + user + "”"));
    }

    private Signature awaited(SignatoryLine line, PlanView plan) {
        String user = line.user().orElseThrow();
        PersonView person = account(user, "signatories[" + line.index() + "].user");
        return Signature.awaited(line, user, line.name().orElse(person.name()), plan.draftedBy());
    }

    /** Writes the mails to those who sign now, and tells who they are. */
    public List<String> invite(SigningId id) {
        Signing signing = signings.get(id);
        signing.requireOpen();
        PlanView plan = plans.view(signing.plan());
        organisation.persons(signing.nextUsers()).forEach(person -> outbox.put(invitation(signing, plan, person)));
        return signing.nextUsers();
    }

    private Notice invitation(Signing signing, PlanView plan, PersonView person) {
        SigningId id = signing.id();
        MailText text = signing.report()
                .map(report -> MailText.of(
                        "sign-request-report",
                        Map.of("signatory", person.name(), "title", reports.titleOf(report), "plan", plan.label())))
                .orElseGet(
                        () -> MailText.of("sign-request", Map.of("signatory", person.name(), "title", plan.title())));
        return Notice.to(
                        Addressee.of(person),
                        MailKind.SIGN_REQUEST,
                        "SIGN_REQUEST|" + id + "|" + person.id(),
                        clock.instant(),
                        text)
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
                .ifPresent(person -> outbox.put(invitation(signings.get(standIn.signing()), plan, person)));
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
        // The text of a report does not change while its signatory has it; a new version comes in a new signing.
        if (signing.report().isEmpty()) {
            shown.require(signing.plan(), signing.planVersion(), version);
        }
    }

    /** The report that is signed; empty where it is the plan itself. */
    @Transactional(readOnly = true)
    public Optional<UUID> reportOf(SigningId id) {
        return signings.get(id).report();
    }

    /** What is signed, in words: the title of the plan or of the report. */
    @Transactional(readOnly = true)
    public String titleOf(SigningId id) {
        Signing signing = signings.get(id);
        return signing.report().map(reports::titleOf).orElseGet(() -> plans.view(signing.plan())
                .title());
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
            requireNotWriter(signing, user);
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

    private void requireNotWriter(Signing signing, String user) {
        if (signing.report().isPresent()) {
            reports.requireNotWriter(signing.report().orElseThrow(), user);
        } else {
            drafters.requireNotDrafter(signing.plan(), user);
        }
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
            signing.report().ifPresentOrElse(reports::signed, () -> plans.issue(signing.plan()));
        }
    }

    private void giveBack(Signing signing, Signer by, String reason) {
        signing.giveBack(by, reason, clock.instant());
        if (signing.report().isPresent()) {
            reports.returned(signing.report().orElseThrow(), by.user(), reason);
        } else {
            plans.startRevising(signing.plan());
            notifyDrafter(signing, by.user(), reason);
        }
    }

    private void notifyDrafter(Signing signing, String user, String reason) {
        PlanView plan = plans.view(signing.plan());
        String by = organisation.nameOf(user);
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

    @Override
    public TakenBack takeBack(PlanId plan, String reason) {
        Signing signing = signings.findByPlanIdAndReportIdIsNullAndState(plan.value(), SigningState.OPEN)
                .orElseThrow(() -> Refused.conflict("Việc trình ký đã kết thúc"));
        signing.withdraw("Văn bản được rút lại: " + reason, clock.instant());
        return new TakenBack(signing.id().toString(), signing.users());
    }

    @Override
    public Collection<Addressee> planStopped(Stopped stopped) {
        List<Signing> open = signings.findByPlanIdAndState(stopped.plan().id().value(), SigningState.OPEN);
        open.forEach(signing -> {
            signing.withdraw(stopped.why(), clock.instant());
            signing.report().ifPresent(report -> reports.returned(report, stopped.by(), stopped.why()));
        });
        return open.stream()
                .flatMap(signing -> organisation.persons(signing.users()).stream())
                .map(Addressee::of)
                .toList();
    }

    /** Why nobody is to sign any more, where the document was taken back. */
    @Transactional(readOnly = true)
    public Optional<String> withdrawnBecause(SigningId id) {
        return signings.findById(id).flatMap(Signing::withdrawnBecause);
    }

    /** Where the signing stands. */
    @Transactional(readOnly = true)
    public SigningOutcome outcome(SigningId id) {
        return signings.get(id).outcome();
    }
}
