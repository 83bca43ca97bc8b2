package vn.kehoach.notification;

import org.springframework.stereotype.Service;

/** Sends what the outbox holds. */
@Service
public class OutboxSender {

    /** Sends what is planned by now; answers how many mails were handled. */
    public int sendDue() {
        return 0;
    }
}
