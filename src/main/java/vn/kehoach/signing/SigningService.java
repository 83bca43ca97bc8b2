package vn.kehoach.signing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.consultation.ConsultationService;
import vn.kehoach.notification.Addressee;
import vn.kehoach.notification.MailKind;
import vn.kehoach.notification.Notice;
import vn.kehoach.notification.Outbox;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.PersonView;
import vn.kehoach.plan.PlanContent;
import vn.kehoach.plan.PlanId;
import vn.kehoach.plan.PlanReaders;
import vn.kehoach.plan.PlanService;
import vn.kehoach.plan.PlanView;
import vn.kehoach.plan.SignatoryLine;
import vn.kehoach.shared.Refused;

/** Submits plans for signature; the last signature numbers and freezes the plan in its own transaction. */
@Service
@Transactional
public class SigningService {

    private final Signings signings;
    private final PlanService plans;
    private final PlanReaders readers;
    private final ConsultationService consultation;
    private final Organisation organisation;
    private final Outbox outbox;
    private final Clock clock;

    SigningService(
            Signings signings,
            PlanService plans,
            PlanReaders readers,
            ConsultationService consultation,
            Organisation organisation,
            Outbox outbox,
            Clock clock) {
        this.signings = signings;
        this.plans = plans;
        this.readers = readers;
        this.consultation = consultation;
        this.organisation = organisation;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Submits the content as it stands to its signatories. */
    public SigningId open(PlanId id) {
        consultation.requireResponses(id);
        PlanView plan = plans.startSigning(id);
        PlanContent content = plans.content(id);
        List<Signature> awaited =
                content.signatories().stream().map(line -> awaited(line, plan)).toList();
        Signing signing = signings.save(Signing.open(plan, content.signedInParallel(), awaited, clock.instant()));
        readers.let(id, awaited.stream().map(Signature::userId).toList());
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
                        "Trình ký: " + plan.title(),
                        "Kính trình " + person.name() + " ký ban hành kế hoạch “" + plan.title() + "”.")
                .ofPlan(plan.id().toString())
                .withLink("/viec/ky/" + id, "Xem và ký");
    }

    /** The plan of a signing. */
    @Transactional(readOnly = true)
    public PlanId planOf(SigningId id) {
        return signings.get(id).plan();
    }

    /**
     * Records what a signatory decided.
     *
     * @param decision SIGN, or RETURN with a reason
     * @return whether the plan is returned
     */
    public boolean decide(SigningId id, String user, String decision, String reason) {
        boolean returned = "RETURN".equals(decision);
        if (returned) {
            giveBack(id, user, reason);
        } else {
            sign(id, user);
        }
        return returned;
    }

    private void sign(SigningId id, String user) {
        Signing signing = signings.get(id);
        requireNotDrafter(signing, user);
        signing.sign(user, clock.instant());
        if (signing.outcome() == SigningOutcome.SIGNED) {
            plans.issue(signing.plan());
        }
    }

    private void requireNotDrafter(Signing signing, String user) {
        if (plans.view(signing.plan()).draftedBy().equals(user)) {
            throw Refused.forbidden("Người soạn không được ký kế hoạch của mình");
        }
    }

    private void giveBack(SigningId id, String user, String reason) {
        Signing signing = signings.get(id);
        signing.giveBack(user, reason, clock.instant());
        plans.startRevising(signing.plan());
        notifyDrafter(signing, user, reason);
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
                                "Kế hoạch được trả lại: " + plan.title(),
                                by + " trả lại kế hoạch “" + plan.title() + "”.\n\nLý do: " + reason)
                        .ofPlan(plan.id().toString())
                        .withLink("/viec/ke-hoach/" + plan.id(), "Chỉnh sửa")));
    }

    /** Where the signing stands. */
    @Transactional(readOnly = true)
    public SigningOutcome outcome(SigningId id) {
        return signings.get(id).outcome();
    }
}
