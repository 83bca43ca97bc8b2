package vn.kehoach.notification.outbox;

import java.util.Optional;

/** Documents that go with mails. A mail names its document; the document is read when the mail is sent. */
public interface AttachableDocuments {

    /**
     * The document of that name; whoever keeps it gave the name and alone can read it. Called outside a transaction, once for
     * each mail.
     */
    Optional<Attachment> read(String document);
}
