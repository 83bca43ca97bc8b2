package vn.kehoach.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.kehoach.document.paper.Drawn;
import vn.kehoach.document.paper.Paper;
import vn.kehoach.document.paper.PaperMaker;
import vn.kehoach.document.template.Templates;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.reading.own.OwnFile;
import vn.kehoach.shared.Turns;

/**
 * The document of a plan as a file. What was issued is written once and kept: everybody gets the same bytes for ever. A draft is
 * written anew when it has changed.
 */
@Service
public class PlanDocuments {

    private static final int AT_ONCE = 2;
    private static final long KEPT_BYTES = 32L * 1024 * 1024;

    private final PlanPapers papers;
    private final PaperFiles files;
    private final IssuedDocuments issued;
    private final OwnDocuments own;
    private final Templates templates;
    private final Clock clock;
    private final SignedDocuments signed;
    private final Turns turns =
            new Turns(AT_ONCE, Duration.ofSeconds(20), "Máy chủ đang dựng các văn bản khác; hãy mở lại sau ít phút");

    private final Cache<Wanted, byte[]> drafts = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((Wanted wanted, byte[] file) -> file.length)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    PlanDocuments(
            PlanPapers papers,
            PaperFiles files,
            IssuedDocuments issued,
            OwnDocuments own,
            SignedDocuments signed,
            Templates templates,
            Clock clock) {
        this.templates = templates;
        this.clock = clock;
        this.own = own;
        this.signed = signed;
        this.papers = papers;
        this.files = files;
        this.issued = issued;
    }

    /** The edition of the templates, so that a draft is written anew with a new one. */
    private record Wanted(Paper paper, DocumentType type, long edition) {}

    /**
     * A file with the name that it is kept under.
     *
     * @param name such as {@code 81-KH-ĐTN.pdf}
     */
    public record Made(String name, DocumentType type, byte[] content) {}

    /**
     * What a page shows.
     *
     * @param version of the content
     * @param own the office's own Word file, where the plan was read from one
     */
    public record Shown(Paper paper, int version, Optional<OwnDocument> own) {}

    /** The document as it is read in place. */
    public Shown shown(PlanId id, Caller caller) {
        Drawn drawn = papers.current(id, caller);
        return new Shown(
                PaperMaker.of(drawn),
                drawn.version(),
                own.of(drawn).map(file -> turns.take(() -> OwnDocuments.about(file, drawn))));
    }

    /** The document as it stands. */
    public Made of(PlanId id, DocumentType type, Caller caller) {
        return made(papers.current(id, caller), type);
    }

    /** The document of one version, as those saw it who were asked about it. */
    public Made of(PlanId id, int version, DocumentType type, Caller caller) {
        return made(papers.version(id, version, caller), type);
    }

    /** What was issued, for mails and for whoever has a link that opens it; empty while it is not. */
    public Optional<Made> issued(PlanId id, DocumentType type) {
        return Optional.of(papers.current(id)).filter(Drawn::issued).map(drawn -> made(drawn, type));
    }

    private Made made(Drawn drawn, DocumentType type) {
        Optional<OwnFile> file =
                Optional.of(type).filter(DocumentType.DOCX::equals).flatMap(word -> own.of(drawn));
        byte[] content =
                file.map(each -> own(each, drawn)).or(() -> signed(drawn, type)).orElseGet(() -> rendered(drawn, type));
        return new Made(DocumentName.of(name(drawn), type), type, content);
    }

    /** With all signatures that it carries by now. */
    private Optional<byte[]> signed(Drawn drawn, DocumentType type) {
        return drawn.issued() && type == DocumentType.PDF
                ? signed.last(drawn.plan().id(), drawn.version()).map(SignedDocuments.Form::content)
                : Optional.empty();
    }

    private byte[] own(OwnFile file, Drawn drawn) {
        return drawn.issued()
                ? issued.of(drawn, DocumentType.DOCX, () -> turns.take(() -> OwnDocuments.written(file, drawn)))
                : file.content();
    }

    private byte[] rendered(Drawn drawn, DocumentType type) {
        Paper paper = PaperMaker.of(drawn);
        return drawn.issued()
                ? issued.of(
                        drawn,
                        type,
                        () -> write(paper, type, drawn.plan().issuedAt().orElseThrow()))
                : drafts.get(
                        new Wanted(paper, type, type == DocumentType.DOCX ? templates.edition() : 0),
                        wanted -> write(wanted.paper(), wanted.type(), clock.instant()));
    }

    private byte[] write(Paper paper, DocumentType type, Instant at) {
        return turns.take(() -> files.of(paper, type, at));
    }

    private static String name(Drawn drawn) {
        return drawn.issued()
                ? drawn.plan().number().orElse("van-ban")
                : "Dự thảo " + drawn.plan().documentType() + " bản " + drawn.version();
    }
}
