package vn.kehoach.notification.sending;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.kehoach.notification.outbox.AttachableDocuments;
import vn.kehoach.notification.outbox.Attachment;
import vn.kehoach.notification.outbox.MailSettings;
import vn.kehoach.notification.outbox.QueuedMail;

/** Brings the document that a mail names, where it is small enough for a mailbox; else the mail leads to it by its link. */
@Component
class MailAttachments {

    private static final Logger LOG = LoggerFactory.getLogger(MailAttachments.class);

    /** So often a mail waits for a document that cannot be had; then it leaves without. */
    static final int WAITS = 3;

    private final ObjectProvider<AttachableDocuments> documents;
    private final long attachUpTo;

    MailAttachments(ObjectProvider<AttachableDocuments> documents, MailSettings settings) {
        this.documents = documents;
        this.attachUpTo = settings.mail().attachUpTo().toBytes();
    }

    /** The mail as it leaves. */
    QueuedMail addTo(QueuedMail mail) {
        return mail.document() == null ? mail : mail.with(read(mail).filter(this::isSmall));
    }

    private boolean isSmall(Attachment file) {
        return file.content().length <= attachUpTo;
    }

    private Optional<Attachment> read(QueuedMail mail) {
        try {
            return documents
                    .orderedStream()
                    .map(each -> each.read(mail.document()))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (RuntimeException e) {
            if (mail.attempts() < WAITS) {
                throw e;
            }
            LOG.error("Mail {} leaves without its document {}", mail.messageId(), mail.document(), e);
            return Optional.empty();
        }
    }
}
