package vn.kehoach.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kehoach.document.PlanDocuments.Made;
import vn.kehoach.notification.outbox.AttachableDocuments;
import vn.kehoach.notification.outbox.Attachment;
import vn.kehoach.plan.state.PlanId;

/** The issued document of a plan as it goes with mails: written once, for however many. */
@Component
public class PlanAttachment implements AttachableDocuments {

    private static final String PREFIX = "plan/";

    private final PlanDocuments documents;
    private final SignedDocuments signed;
    /** Those that are being sent; of two senders that ask at once the second waits for the first. */
    private final Cache<Asked, Attachment> beingSent = Caffeine.newBuilder()
            .maximumSize(4)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    PlanAttachment(PlanDocuments documents, SignedDocuments signed) {
        this.documents = documents;
        this.signed = signed;
    }

    /** The document with so many signatures on it: one that was signed meanwhile is another file. */
    private record Asked(PlanId plan, int signatures) {}

    /** What a mail calls the document of that plan. */
    public static String name(PlanId plan) {
        return PREFIX + plan;
    }

    @Override
    public Optional<Attachment> read(String document) {
        return document.startsWith(PREFIX)
                ? Optional.ofNullable(
                        beingSent.get(asked(PlanId.of(document.substring(PREFIX.length()))), this::issued))
                : Optional.empty();
    }

    private Asked asked(PlanId plan) {
        return new Asked(plan, signed.count(plan));
    }

    /** Null while nothing was issued, so that it is asked for again. */
    private Attachment issued(Asked asked) {
        return documents
                .issued(asked.plan(), DocumentType.PDF)
                .map(PlanAttachment::attachment)
                .orElse(null);
    }

    private static Attachment attachment(Made made) {
        return new Attachment(made.name(), made.type().media().toString(), made.content());
    }
}
