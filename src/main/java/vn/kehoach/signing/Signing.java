package vn.kehoach.signing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kehoach.audit.Recorded;
import vn.kehoach.plan.content.frame.SignOrder;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.Refused;

/** A plan submitted for signature: the awaited signatures of one version. */
@Entity
@Recorded(
        as = "signing",
        state = "state",
        values = {"state", "planVersion", "signOrder"})
class Signing {

    @EmbeddedId
    private SigningId id;

    @Version
    private Long version;

    private UUID planId;
    private int planVersion;
    /** The report that is signed; null where it is the plan itself. */
    private UUID reportId;

    @Enumerated(EnumType.STRING)
    private SignOrder signOrder;

    @Enumerated(EnumType.STRING)
    private SigningState state;

    private Instant openedAt;
    private Instant concludedAt;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "signing_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    private List<Signature> signatures = new ArrayList<>();

    /** For JPA. */
    protected Signing() {}

    static Signing open(PlanView plan, boolean parallel, List<Signature> awaited, Instant now) {
        Signing signing = new Signing();
        signing.id = SigningId.next();
        signing.planId = plan.id().value();
        signing.planVersion = plan.contentVersion();
        signing.signOrder = parallel ? SignOrder.PARALLEL : SignOrder.SEQUENTIAL;
        signing.state = SigningState.OPEN;
        signing.openedAt = now;
        signing.signatures.addAll(awaited);
        return signing;
    }

    /** The version of the content that is submitted. */
    int planVersion() {
        return planVersion;
    }

    /** A report on that plan, submitted to one signatory. */
    static Signing ofReport(PlanView plan, UUID report, Signature awaited, Instant now) {
        Signing signing = open(plan, false, List.of(awaited), now);
        signing.reportId = report;
        return signing;
    }

    /** Who may sign now: everybody still awaited, or in sequence the first of them. */
    List<String> nextUsers() {
        List<String> awaited = signatures.stream()
                .filter(Signature::pending)
                .map(Signature::userId)
                .distinct()
                .toList();
        return signOrder == SignOrder.PARALLEL
                ? awaited
                : awaited.stream().limit(1).toList();
    }

    void sign(Signer by, Instant now) {
        requireTurn(by.signatory());
        requireOneConsent(by);
        signatures.stream()
                .filter(signature -> signature.awaitedOf(by.signatory()))
                .forEach(signature -> signature.decide(SignatureState.SIGNED, by, null, now));
        if (signatures.stream().noneMatch(Signature::pending)) {
            conclude(SigningState.SIGNED, now);
        }
    }

    /** Two signatories are two people: whoever signs for one of them does not give the consent of the other too. */
    private void requireOneConsent(Signer by) {
        if (signatures.stream().anyMatch(signature -> signature.isConsentBeside(by.signatory(), by.user()))) {
            throw Refused.forbidden("Đồng chí đã là người ký khác của kế hoạch này nên không ký thay được");
        }
    }

    /** Gives the plan back; signatures that were given before are void. */
    void giveBack(Signer by, String reason, Instant now) {
        String user = by.signatory();
        requireTurn(user);
        if (reason.isBlank()) {
            throw Refused.invalid("reason", "Lý do trả lại", "phải ghi");
        }
        signatures.stream()
                .filter(signature -> !signature.awaitedOf(user))
                .forEach(signature -> signature.becomeVoid(now));
        signatures.stream()
                .filter(signature -> signature.awaitedOf(user))
                .forEach(signature -> signature.decide(SignatureState.RETURNED, by, reason, now));
        conclude(SigningState.RETURNED, now);
    }

    /** Ends it before all have signed; signatures that were given are void. */
    void withdraw(String reason, Instant now) {
        requireOpen();
        signatures.forEach(signature -> signature.becomeVoid(reason, now));
        conclude(SigningState.WITHDRAWN, now);
    }

    /** Why it was taken back, as it stands beside each signature; empty where it was not. */
    Optional<String> withdrawnBecause() {
        return state == SigningState.WITHDRAWN
                ? signatures.stream().map(Signature::reason).findFirst()
                : Optional.empty();
    }

    /** All signatories, each once, in the order of the document. */
    List<String> users() {
        return signatures.stream().map(Signature::userId).distinct().toList();
    }

    void requireOpen() {
        if (state != SigningState.OPEN) {
            throw Refused.conflict("Việc trình ký đã kết thúc");
        }
    }

    private void requireTurn(String user) {
        requireOpen();
        if (!nextUsers().contains(user)) {
            throw Refused.forbidden("Chưa đến lượt hoặc không phải người ký của kế hoạch này");
        }
    }

    private void conclude(SigningState outcome, Instant now) {
        state = outcome;
        concludedAt = now;
    }

    SigningOutcome outcome() {
        return switch (state) {
            case OPEN -> SigningOutcome.NEXT;
            case SIGNED -> SigningOutcome.SIGNED;
            case RETURNED, WITHDRAWN -> SigningOutcome.RETURNED;
        };
    }

    PlanId plan() {
        return new PlanId(planId);
    }

    Optional<UUID> report() {
        return Optional.ofNullable(reportId);
    }

    SigningId id() {
        return id;
    }
}
