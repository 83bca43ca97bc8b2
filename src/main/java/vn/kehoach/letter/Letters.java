package vn.kehoach.letter;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.ReportPapers;
import vn.kehoach.document.paper.Paper;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.people.IssuingOffices;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.Changed;
import vn.kehoach.shared.Refused;

/** Makes letters from what is known of a plan, and keeps those that the office has made. */
@Service
public class Letters {

    /** In the place of a number: that very click was taken before. */
    static final int SENT_BEFORE = 0;

    private final PlanService plans;
    private final PlanReaders readers;
    private final IssuingOffices offices;
    private final LetterTexts texts;
    private final ReportPapers papers;
    private final KeptLetters kept;
    private final AuditTrail trail;
    private final TransactionTemplate keeping;
    private final Clock clock;

    Letters(
            PlanService plans,
            PlanReaders readers,
            IssuingOffices offices,
            LetterTexts texts,
            ReportPapers papers,
            KeptLetters kept,
            AuditTrail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.plans = plans;
        this.readers = readers;
        this.offices = offices;
        this.texts = texts;
        this.papers = papers;
        this.kept = kept;
        this.trail = trail;
        this.keeping = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** A letter as both files. */
    record Made(byte[] word, byte[] pdf) {}

    /** The table of opinions as it stands, for those who make the plan. */
    public Paper opinions(PlanId id, Caller caller) {
        readers.requireInside(id, caller);
        return paper(plans.view(id), LetterWish.of(LetterKind.OPINIONS), caller, clock.instant());
    }

    /** A paper as a file; no connection of the database is held while it is written. */
    public byte[] file(Paper paper, DocumentType type) {
        return papers.file(paper, type);
    }

    /** Whether the caller writes letters for that plan. */
    public boolean mayWrite(PlanId id, Caller caller) {
        return offices.have(plans.view(id), caller);
    }

    /** The letters that were made, newest first. */
    public List<KeptLetters.Line> of(PlanId id, Caller caller) {
        requireMayWrite(id, caller);
        return kept.of(id);
    }

    /**
     * Makes a letter, as Word and as PDF, and keeps it with the plan.
     *
     * @throws Refused where there is nothing to say
     */
    public void write(PlanId id, LetterWish wish, Caller caller) {
        requireMayWrite(id, caller);
        Made made = made(paper(plans.view(id), wish, caller, clock.instant()));
        keeping.executeWithoutResult(status -> keep(id, wish, made, Optional.empty(), caller));
    }

    /** Both files; no connection of the database is held while they are written. */
    Made made(Paper paper) {
        return new Made(papers.file(paper, DocumentType.DOCX), papers.file(paper, DocumentType.PDF));
    }

    /**
     * Keeps a letter, in the transaction of the caller.
     *
     * @param once the click that sends it; empty where it is only kept
     * @return its number, or {@link #SENT_BEFORE}
     */
    int keep(PlanId id, LetterWish wish, Made made, Optional<UUID> once, Caller caller) {
        int number = kept.last(id) + 1;
        String name = wish.kind().key() + "-" + number;
        KeptLetters.By by = new KeptLetters.By(caller.userId(), once);
        int rows = kept.keep(id, new KeptLetters.File(number, DocumentType.DOCX, name, made.word()), wish, by)
                + kept.keep(id, new KeptLetters.File(number, DocumentType.PDF, name, made.pdf()), wish, by);
        if (rows == 0 && once.filter(kept::isSent).isPresent()) {
            return SENT_BEFORE;
        }
        Changed.one(rows - 1, "Vừa có thư khác được lập cùng lúc; hãy bấm lại");
        trail.record(AuditEntry.of("letter-written", "plan", id.toString())
                .ofPlan(id.value())
                .with("letter", wish.kind().label())
                .with("number", number));
        return number;
    }

    /** One letter that was made. */
    public KeptLetters.File kept(PlanId id, int number, DocumentType type, Caller caller) {
        requireMayWrite(id, caller);
        return kept.file(id, number, type)
                .orElseThrow(() -> Refused.notFound("Kế hoạch này không có thư số " + number));
    }

    /** Goes on only for those who write letters for that plan. */
    void requireMayWrite(PlanId id, Caller caller) {
        readers.requireRead(id, caller);
        if (!mayWrite(id, caller)) {
            throw Refused.forbidden("Chỉ văn phòng của cơ quan ban hành lập và xem thư, biên bản của kế hoạch");
        }
    }

    /**
     * The letter as it would be written at that moment.
     *
     * @throws Refused where there is nothing to say
     */
    Paper paper(PlanView plan, LetterWish wish, Caller caller, Instant at) {
        Said said = texts.of(plan, wish, caller, at);
        return papers.letter(
                plan.id(),
                new ReportPapers.Letter(
                        wish.kind().heading(), wish.kind().code(), said.title(), said.body(), said.recipients(), at));
    }
}
