package vn.kehoach.document;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.document.paper.Drawn;
import vn.kehoach.document.signed.ServerSignature;
import vn.kehoach.document.signed.SignatureCheck;
import vn.kehoach.document.signed.SignatureSettings;
import vn.kehoach.document.signed.Signer;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.people.IssuingOffices;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Changed;
import vn.kehoach.shared.Refused;
import vn.kehoach.signing.SignatureState;
import vn.kehoach.signing.SignatureTable;

/**
 * Digital signatures on what was issued: brought back from any signing tool, or made here where a certificate is set up. An
 * approval in Tasklist is none of them.
 */
@Service
public class DocumentSigning {

    private static final String NEWER = "Văn bản vừa được ký thêm; hãy tải bản PDF mới nhất ở trang này về rồi ký tiếp";

    private final PlanPapers papers;
    private final PlanDocuments documents;
    private final SignedDocuments signed;
    private final SignatureTable signatures;
    private final SignatureCheck check;
    private final ServerSignature server;
    private final SignatureSettings settings;
    private final IssuingOffices offices;
    private final Organisation organisation;
    private final AuditTrail trail;
    private final TransactionTemplate keeping;
    private final Clock clock;

    DocumentSigning(
            PlanPapers papers,
            PlanDocuments documents,
            SignedDocuments signed,
            SignatureTable signatures,
            SignatureCheck check,
            ServerSignature server,
            SignatureSettings settings,
            IssuingOffices offices,
            Organisation organisation,
            AuditTrail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.papers = papers;
        this.documents = documents;
        this.signed = signed;
        this.signatures = signatures;
        this.check = check;
        this.server = server;
        this.settings = settings;
        this.offices = offices;
        this.organisation = organisation;
        this.trail = trail;
        this.keeping = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * What the page of the document shows.
     *
     * @param mayBring whether the caller may bring a signed file back
     * @param maySign whether a certificate of the caller lies here and has not signed yet
     * @param seals codes of the bodies whose seal the caller may set now
     */
    public record Shown(List<Signer> signers, boolean mayBring, boolean maySign, List<String> seals) {}

    /** The signatures on the document, and what the caller may add. */
    public Shown shown(PlanId id, Caller caller) {
        Drawn drawn = papers.current(id, caller);
        if (!drawn.issued()) {
            return new Shown(List.of(), false, false, List.of());
        }
        List<Signer> signers = signed.signers(id, drawn.version());
        return new Shown(
                signers,
                mayBring(drawn, caller),
                settings.keys().containsKey(caller.userId())
                        && approval(id, caller).isPresent()
                        && !signed.hasSigned(id, drawn.version(), caller.userId()),
                signers.isEmpty()
                        ? List.of()
                        : seals(drawn, caller)
                                .filter(body -> !signed.hasSigned(id, drawn.version(), seal(body)))
                                .toList());
    }

    /** Takes a file that was signed elsewhere, once it was looked at. */
    public void take(PlanId id, byte[] file, Caller caller) {
        requireMayBring(id, caller);
        keep(issued(id, caller), file, Optional.empty(), caller);
    }

    /** Refuses whoever brings nothing back, before anything of a file is looked at. */
    public void requireMayBring(PlanId id, Caller caller) {
        if (!mayBring(papers.current(id, caller), caller)) {
            throw Refused.forbidden("Chỉ văn phòng của cơ quan ban hành và người ký được tải văn bản ký số lên");
        }
    }

    /** Signs with the caller's own certificate. */
    public void sign(PlanId id, Caller caller) {
        Drawn drawn = issued(id, caller);
        SignatureSettings.KeyFile key = Optional.ofNullable(settings.keys().get(caller.userId()))
                .orElseThrow(() -> Refused.forbidden("Chưa có chứng thư của đồng chí trên máy chủ"));
        SignatureTable.Row approval =
                approval(id, caller).orElseThrow(() -> Refused.forbidden("Chỉ người đã duyệt ký văn bản được ký số"));
        requireFirst(drawn, caller.userId());
        add(drawn, key, new Named(caller.userId(), name(caller.userId()), post(approval)), caller);
    }

    /** Sets the seal of a body, behind the signature of whoever is competent. */
    public void seal(PlanId id, String body, Caller caller) {
        Drawn drawn = issued(id, caller);
        if (seals(drawn, caller).noneMatch(body::equals)) {
            throw Refused.forbidden("Chỉ văn phòng của cơ quan ban hành được ký số bằng chứng thư của cơ quan ấy");
        }
        if (signed.signers(id, drawn.version()).isEmpty()) {
            throw Refused.conflict("Chữ ký số của cơ quan đứng sau chữ ký số của người có thẩm quyền; hãy ký số trước");
        }
        requireFirst(drawn, seal(body));
        String name = organisation.unitOf(body).name();
        add(drawn, settings.seals().get(body), new Named(seal(body), name, ""), caller);
    }

    /** Who signs: as it is kept, and as it is seen. */
    private record Named(String id, String name, String post) {}

    private void add(Drawn drawn, SignatureSettings.KeyFile key, Named who, Caller caller) {
        byte[] file =
                server.sign(current(drawn), key, new ServerSignature.Visible(who.name(), who.post(), clock.instant()));
        keep(drawn, file, Optional.of(who.id()), caller);
    }

    private void requireFirst(Drawn drawn, String who) {
        if (signed.hasSigned(drawn.plan().id(), drawn.version(), who)) {
            throw Refused.conflict("Văn bản đã mang chữ ký số này");
        }
    }

    /** No transaction is open while the file is looked at: its issuer may be asked over the network. */
    private void keep(Drawn drawn, byte[] file, Optional<String> who, Caller caller) {
        PlanId id = drawn.plan().id();
        int number = signed.last(id, drawn.version())
                .map(SignedDocuments.Form::number)
                .orElse(0);
        List<Signer> signers = check.check(current(drawn), file);
        keeping.executeWithoutResult(status -> {
            SignedDocuments.Form form = new SignedDocuments.Form(number + 1, file, signers);
            Changed.one(signed.keep(id, drawn.version(), form, who, caller.userId()), NEWER);
            trail.record(AuditEntry.of("document-signed", "plan", id.toString())
                    .ofPlan(id.value())
                    .with("number", form.number())
                    .with("signers", signers.stream().map(Signer::name).toList()));
        });
    }

    private byte[] current(Drawn drawn) {
        return documents
                .issued(drawn.plan().id(), DocumentType.PDF)
                .orElseThrow()
                .content();
    }

    private Drawn issued(PlanId id, Caller caller) {
        Drawn drawn = papers.current(id, caller);
        if (!drawn.issued()) {
            throw Refused.conflict("Văn bản chưa ban hành; ký số sau khi có số, ngày");
        }
        return drawn;
    }

    private boolean mayBring(Drawn drawn, Caller caller) {
        return offices.have(drawn.plan(), caller)
                || approval(drawn.plan().id(), caller).isPresent();
    }

    private Optional<SignatureTable.Row> approval(PlanId id, Caller caller) {
        return signatures.of(id).stream()
                .filter(row -> row.state() == SignatureState.SIGNED)
                .filter(row -> caller.userId().equals(row.substitute() == null ? row.user() : row.substitute()))
                .reduce((before, last) -> last);
    }

    private Stream<String> seals(Drawn drawn, Caller caller) {
        return offices.bodies(drawn.plan()).stream()
                .filter(settings.seals()::containsKey)
                .filter(caller.units()::contains);
    }

    private static String seal(String body) {
        return "seal:" + body;
    }

    private static String post(SignatureTable.Row approval) {
        String post = approval.position() == null ? "" : approval.position();
        String own = approval.substitutePost() == null ? "" : ", " + approval.substitutePost();
        return approval.substitute() == null ? post : "KT. " + post + own;
    }

    private String name(String user) {
        return organisation.nameOf(user);
    }
}
