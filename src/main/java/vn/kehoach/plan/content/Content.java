package vn.kehoach.plan.content;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.event.Happening;
import vn.kehoach.plan.content.frame.Head;
import vn.kehoach.plan.content.frame.RecipientLine;
import vn.kehoach.plan.content.frame.SignOrder;
import vn.kehoach.plan.content.frame.SignatoryLine;
import vn.kehoach.plan.content.frame.SigningTerms;
import vn.kehoach.plan.content.frame.WrittenIssue;
import vn.kehoach.plan.content.frame.WrittenNumber;
import vn.kehoach.plan.content.line.ContentMapper;
import vn.kehoach.plan.content.line.Gaps;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.plan.types.DocumentType;
import vn.kehoach.plan.types.DocumentTypes;
import vn.kehoach.shared.FieldError;

/** All that a plan says, part by part; in JSON the keys of the parts stand side by side. */
public record Content(
        @JsonUnwrapped Head head,
        @JsonUnwrapped Happening happening,
        @JsonUnwrapped Body body,
        @JsonUnwrapped Document document,
        Rest rest) {

    /** Reads a content, whatever stands in it. */
    public static Content of(JsonNode json) {
        return ContentMapper.read(json, Content.class);
    }

    /** As a reader found it; number, issue and the lists are always written. */
    public static Content read(Head head, Happening happening, Body body, Document document) {
        Rest gaps = new Gaps()
                .nullIf(head.number().isEmpty(), "number")
                .nullIf(head.issued().isEmpty(), "issued")
                .listIf(head.issuers().isEmpty(), "issuers")
                .listIf(body.obligations().isEmpty(), "obligations")
                .listIf(body.signatories().isEmpty(), "signatories")
                .listIf(body.recipients().isEmpty(), "recipients")
                .listIf(document.findings().isEmpty(), "findings")
                .rest();
        return new Content(head, happening, body, document, gaps);
    }

    /** Every field of the wrong type, every date that does not exist, every unknown kind, and what goes too far. */
    public List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>(ContentCheck.errors(this));
        errors.addAll(ContentBounds.errors(json(), errors));
        return errors;
    }

    /** The title of the plan (trích yếu). */
    public String title() {
        return rest.words(head.title(), "title");
    }

    /**
     * The type in its number, else the one that its name above the title tells: KH, KHPH, …; KH where the content does not
     * say. It may be one that there is not.
     */
    public String documentType() {
        return head.number()
                .flatMap(WrittenNumber::anyType)
                .or(() -> head.documentType()
                        .flatMap(DocumentTypes.known()::calledIn)
                        .map(DocumentType::code))
                .orElse(DocumentTypes.USUAL);
    }

    /** What stands behind the slash of the number, where the content says so. */
    public Optional<String> symbol() {
        return head.number()
                .map(number -> number.rest().words(number.issuer(), "issuer"))
                .filter(text -> !text.isBlank());
    }

    /** The issuing bodies as written; the first one leads. */
    public List<String> issuers() {
        return rest.names(head.issuers(), "issuers");
    }

    /** The units that the plan names one by one as taking part, as written; empty where it names none. */
    public List<String> namedUnits() {
        return rest.names(happening.namedUnits(), "namedUnits");
    }

    /** The duties, reports and the like that the plan gives to bodies. */
    public List<ObligationLine> obligations() {
        return body.obligations();
    }

    /** What is written in prose, part by part; empty where the plan was read from a text. */
    public List<ProseLine> sections() {
        return body.sections();
    }

    /** The timeline (tiến độ thực hiện). */
    public List<TimelineLine> timeline() {
        return body.timeline();
    }

    /** Who signs, in the order of the document. */
    public List<SignatoryLine> signatories() {
        return body.signatories();
    }

    /** The lines of Nơi nhận. */
    public List<RecipientLine> recipients() {
        return body.recipients();
    }

    /** Who is consulted; empty where nobody is. */
    public Optional<ConsultationLine> consultation() {
        return body.consultation().filter(line -> !line.users().isEmpty());
    }

    /** Whether the signatories sign at the same time; otherwise one after the other. */
    public boolean signedInParallel() {
        return body.signing()
                .flatMap(SigningTerms::order)
                .filter(SignOrder.PARALLEL.name()::equals)
                .isPresent();
    }

    /** The day on which the document says that it is issued, as written. */
    public Optional<String> issuedOn() {
        return head.issued().flatMap(WrittenIssue::date);
    }

    /** The same without a number and a date of its own: it gets those of the register when it is signed. */
    public Content withNumberToCome() {
        return new Content(head.toCome(), happening, body, document, rest);
    }

    /** The same, read from that text. */
    public Content of(String text) {
        return with(document.of(text));
    }

    /** The same, read from the file of that name. */
    public Content named(String fileName) {
        return with(document.named(Optional.of(fileName)));
    }

    /** The same of that document. */
    public Content with(Document other) {
        return new Content(head, happening, body, other, rest);
    }

    /** The same of which this is to be looked at again; a list without anything is written, too. */
    public Content asking(List<FindingLine> findings) {
        Rest gaps = new Gaps(rest).listIf(findings.isEmpty(), "findings").rest();
        return new Content(head, happening, body, document.asking(findings), gaps);
    }

    /** The same with these duties; a list without any is written, too. */
    public Content with(List<ObligationLine> duties) {
        List<ObligationLine> numbered = IntStream.range(0, duties.size())
                .mapToObj(index -> duties.get(index).at(index))
                .toList();
        Rest gaps = new Gaps(rest).listIf(duties.isEmpty(), "obligations").rest();
        return new Content(head, happening, body.with(numbered), document, gaps);
    }

    /** The whole. */
    public ObjectNode json() {
        return ContentMapper.object(this);
    }
}
