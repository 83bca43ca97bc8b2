package vn.kehoach.notification.sending;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kehoach.notification.outbox.MailQueue;
import vn.kehoach.shared.DueMoments;

/** Planned mails leave at their hour when the demo clock is moved. */
@Component
class OutboxMoments implements DueMoments {

    private final MailQueue queue;
    private final OutboxSender sender;

    OutboxMoments(MailQueue queue, OutboxSender sender) {
        this.queue = queue;
        this.sender = sender;
    }

    @Override
    public Optional<Instant> next() {
        return queue.next();
    }

    @Override
    public void runDue() {
        sender.sendDue();
    }
}
