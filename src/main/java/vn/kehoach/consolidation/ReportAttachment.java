package vn.kehoach.consolidation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.document.DocumentType;
import vn.kehoach.notification.outbox.AttachableDocuments;
import vn.kehoach.notification.outbox.Attachment;

/** The signed report as it goes with mails: read once, for however many. */
@Component
class ReportAttachment implements AttachableDocuments {

    private static final String PREFIX = "final-report/";

    private final ReportDocuments documents;
    private final Cache<RequestId, Attachment> beingSent = Caffeine.newBuilder()
            .maximumSize(4)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    ReportAttachment(ReportDocuments documents) {
        this.documents = documents;
    }

    static String name(RequestId request) {
        return PREFIX + request;
    }

    @Override
    public Optional<Attachment> read(String document) {
        return document.startsWith(PREFIX)
                ? Optional.ofNullable(
                        beingSent.get(RequestId.of(document.substring(PREFIX.length())), this::attachment))
                : Optional.empty();
    }

    /** Null while it is not signed, so that it is asked for again. */
    private Attachment attachment(RequestId request) {
        return documents
                .signed(request, DocumentType.PDF)
                .map(made -> new Attachment(made.name(), made.type().media().toString(), made.content()))
                .orElse(null);
    }
}
