package vn.kehoach.plan.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import vn.kehoach.plan.content.ConsultationLine;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.content.TimelineLine;
import vn.kehoach.plan.content.due.Due;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.frame.RecipientLine;
import vn.kehoach.plan.content.frame.SignatoryLine;
import vn.kehoach.plan.event.EventLine;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.Sha256;
import vn.kehoach.shared.VietnamTime;

/**
 * What a plan says: the whole JSON as it was written, and a typed look at the parts that the program acts on. Keys that the
 * program does not know are kept.
 */
public final class PlanContent {

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    private final ObjectNode json;
    private final Content content;

    private PlanContent(ObjectNode json, Content content) {
        this.json = json;
        this.content = content;
    }

    /**
     * Reads content from outside.
     *
     * @throws Refused naming every field of the wrong type, every date that does not exist and every unknown kind
     */
    public static PlanContent read(JsonNode json) {
        if (!(json instanceof ObjectNode object)) {
            throw Refused.invalid("content", "Nội dung kế hoạch", "phải là một đối tượng JSON");
        }
        if (hasNul(object)) {
            throw Refused.invalid("content", "Nội dung kế hoạch", "có ký tự không được dùng");
        }
        ObjectNode own = object.deepCopy();
        Content content = Content.of(own);
        List<FieldError> errors = content.errors();
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors);
        }
        return new PlanContent(own, content);
    }

    /** The one character that the database keeps nowhere. */
    private static boolean hasNul(JsonNode node) {
        return node.isTextual() && node.textValue().indexOf('\0') >= 0
                || node.properties().stream().anyMatch(field -> field.getKey().indexOf('\0') >= 0)
                || StreamSupport.stream(node.spliterator(), false).anyMatch(PlanContent::hasNul);
    }

    /** Content that a version keeps, read as it stands: it may be older than a rule that would refuse it today. */
    public static PlanContent kept(JsonNode json) {
        ObjectNode object = (ObjectNode) json;
        return new PlanContent(object, Content.of(object));
    }

    static PlanContent stored(String text) {
        try {
            return kept(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored content is no JSON", e);
        }
    }

    /** What it says, typed. */
    public Content typed() {
        return content;
    }

    /** The title of the plan (trích yếu). */
    public String title() {
        return content.title();
    }

    /** The type in its number: KH, KHPH, …; KH where the content does not say. */
    public String documentType() {
        return content.documentType();
    }

    /** What stands behind the slash of the number, where the content says so. */
    public Optional<String> symbol() {
        return content.symbol();
    }

    /** The issuing bodies as written; the first one leads. */
    public List<String> issuers() {
        return content.issuers();
    }

    /** The units that the plan names one by one as taking part, as written; empty where it names none. */
    public List<String> namedUnits() {
        return content.namedUnits();
    }

    /** The duties, reports and the like that the plan gives to bodies. */
    public List<ObligationLine> obligations() {
        return content.obligations();
    }

    /** The timeline (tiến độ thực hiện). */
    public List<TimelineLine> timeline() {
        return content.timeline();
    }

    /** Who signs, in the order of the document. */
    public List<SignatoryLine> signatories() {
        return content.signatories();
    }

    /** The lines of Nơi nhận. */
    public List<RecipientLine> recipients() {
        return content.recipients();
    }

    /** Who is consulted; empty where nobody is. */
    public Optional<ConsultationLine> consultation() {
        return content.consultation();
    }

    /** Refuses a deadline for opinions that is over when it is written; one that stood there already is left alone. */
    public void requireFutureConsultation(PlanContent before, Instant now) {
        Optional<Due> until = consultation().flatMap(ConsultationLine::until);
        if (!until.equals(before.consultation().flatMap(ConsultationLine::until))) {
            until.map(Due::at).filter(at -> !at.isAfter(now)).ifPresent(at -> {
                throw Refused.invalid("consultation.until", "Hạn cho ý kiến", VietnamTime.words(at) + " đã qua");
            });
        }
    }

    /** The event; without anything in it where the plan speaks of none. */
    public EventLine event() {
        return EventLine.of(content);
    }

    /** Whether the signatories sign at the same time; otherwise one after the other. */
    public boolean signedInParallel() {
        return content.signedInParallel();
    }

    /** The whole content. */
    public JsonNode json() {
        return json.deepCopy();
    }

    String text() {
        try {
            return JSON.writeValueAsString(JSON.treeToValue(json, Object.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256 over the content with its keys in order, in hexadecimal. */
    String hash() {
        return Sha256.of(text());
    }
}
