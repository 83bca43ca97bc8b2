package vn.kehoach.notification;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Sends what the outbox holds. Several nodes may send at once: each mail is in one sender's hands. A sender that dies
 * between sending and writing that down sends again, under the same Message-ID.
 */
@Service
public class OutboxSender {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);

    private final MailQueue queue;
    private final MailComposer composer;
    private final MailTransport transport;
    private final ObjectProvider<OpenWork> openWork;
    private final MailSettings settings;
    private final Clock clock;
    /** One round at a time on this node, so that a jump of the demo clock cannot free a mail that is being sent. */
    private final ReentrantLock round = new ReentrantLock();

    OutboxSender(
            MailQueue queue,
            MailComposer composer,
            MailTransport transport,
            ObjectProvider<OpenWork> openWork,
            MailSettings settings,
            Clock clock) {
        this.queue = queue;
        this.composer = composer;
        this.transport = transport;
        this.openWork = openWork;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${kehoach.mail.tick:2s}")
    void tick() {
        sendDue();
    }

    /**
     * Sends what is planned by now and returns when that is done; a mail that could not be sent waits for its next try.
     * Must not be called in a transaction.
     *
     * @return how many mails were handled: sent, skipped, put off or given up
     */
    public int sendDue() {
        round.lock();
        try {
            return transport.ready() ? sendInParallel() : 0;
        } finally {
            round.unlock();
        }
    }

    private int sendInParallel() {
        List<QueuedMail> first = queue.claim();
        if (first.isEmpty()) {
            return 0;
        }
        List<CompletableFuture<Integer>> others = IntStream.range(
                        1, settings.mail().senders())
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> drain(queue.claim()), OutboxSender::inThread))
                .toList();
        return drain(first) + others.stream().mapToInt(CompletableFuture::join).sum();
    }

    private static void inThread(Runnable work) {
        new Thread(work, "kehoach-mail").start();
    }

    private int drain(List<QueuedMail> first) {
        int handled = 0;
        for (List<QueuedMail> lot = first; !lot.isEmpty(); lot = queue.claim()) {
            Set<String> done = doneIn(lot);
            lot.forEach(mail -> handle(mail, done));
            handled += lot.size();
        }
        return handled;
    }

    private Set<String> doneIn(List<QueuedMail> lot) {
        Set<String> refs = lot.stream().flatMap(QueuedMail::refs).collect(Collectors.toSet());
        OpenWork work = openWork.getIfAvailable();
        if (work == null || refs.isEmpty()) {
            return Set.of();
        }
        Set<String> done = new HashSet<>(refs);
        done.removeAll(work.stillOpen(refs));
        return done;
    }

    private void handle(QueuedMail mail, Set<String> done) {
        if (mail.emptiedBy(done)) {
            queue.skip(mail);
        } else {
            send(mail.without(done));
        }
    }

    private void send(QueuedMail mail) {
        try {
            transport.send(composer.compose(mail));
        } catch (Undelivered e) {
            undelivered(mail, e);
            return;
        } catch (RuntimeException e) {
            // One mail that cannot be made must not hold up those behind it.
            undelivered(mail, Undelivered.forNow(OneLine.of(e.toString()), e));
            return;
        }
        queue.sent(mail);
    }

    private void undelivered(QueuedMail mail, Undelivered failure) {
        LOG.warn("Mail {} not delivered: {}", mail.messageId(), failure.getMessage());
        if (failure.isForGood()) {
            queue.giveUp(mail, failure.getMessage());
            return;
        }
        Patience.next(mail.attempts(), mail.firstTriedAt(), clock.instant())
                .ifPresentOrElse(
                        next -> queue.later(mail, next, failure.getMessage()),
                        () -> queue.giveUp(mail, failure.getMessage()));
    }
}
