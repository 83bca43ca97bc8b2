package vn.kehoach.notification.sending;

import jakarta.annotation.PreDestroy;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import vn.kehoach.notification.notice.OpenWork;
import vn.kehoach.notification.outbox.MailQueue;
import vn.kehoach.notification.outbox.MailSettings;
import vn.kehoach.notification.outbox.OneLine;
import vn.kehoach.notification.outbox.QueuedMail;

/**
 * Sends what the outbox holds. Several nodes may send at once: each mail is in one sender's hands. A sender that dies
 * between sending and writing that down sends again, under the same Message-ID.
 */
@Service
public class OutboxSender {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);

    private final MailQueue queue;
    private final MailAttachments attachments;
    private final MailLinks links;
    private final MailComposer composer;
    private final MailTransport transport;
    private final ObjectProvider<OpenWork> openWork;
    private final MailSettings settings;
    private final ServerPause pause;
    private final Clock clock;
    /** One round at a time on this node, so that a jump of the demo clock cannot free a mail that is being sent. */
    private final ReentrantLock round = new ReentrantLock();

    private volatile boolean ending;

    OutboxSender(
            MailQueue queue,
            MailAttachments attachments,
            MailLinks links,
            MailComposer composer,
            MailTransport transport,
            ObjectProvider<OpenWork> openWork,
            MailSettings settings,
            ServerPause pause,
            Clock clock) {
        this.queue = queue;
        this.attachments = attachments;
        this.links = links;
        this.composer = composer;
        this.transport = transport;
        this.openWork = openWork;
        this.settings = settings;
        this.pause = pause;
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
            return mayBegin() ? sendInParallel() : 0;
        } finally {
            round.unlock();
        }
    }

    private boolean mayBegin() {
        return !ending && transport.ready() && !pause.holds();
    }

    /** Nothing new is begun. */
    @EventListener
    void ends(ContextClosedEvent unused) {
        ending = true;
    }

    /** What is being sent is written down before the database is closed. */
    @PreDestroy
    void awaitSent() throws InterruptedException {
        if (!round.tryLock(SendingTime.LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("A mail is still being sent; it will be sent again under the same Message-ID");
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
        List<QueuedMail> lot = first;
        while (!lot.isEmpty()) {
            handled += lot.size();
            lot = handle(lot) ? queue.claim() : List.of();
        }
        return handled;
    }

    /** Whether to go on; where not, what was not sent is put back. */
    private boolean handle(List<QueuedMail> lot) {
        Set<String> done = doneIn(lot);
        boolean goesOn = true;
        for (QueuedMail mail : lot) {
            goesOn = goesOn && !ending && (mail.emptiedBy(done) || pause.lets());
            if (goesOn) {
                handle(mail, done);
            } else {
                noted(mail, queue.putBack(mail));
            }
        }
        return goesOn;
    }

    private Set<String> doneIn(List<QueuedMail> lot) {
        Set<String> refs = lot.stream().flatMap(QueuedMail::refs).collect(Collectors.toSet());
        List<OpenWork> kinds = openWork.orderedStream().toList();
        if (kinds.isEmpty() || refs.isEmpty()) {
            return Set.of();
        }
        Set<String> done = new HashSet<>(refs);
        kinds.forEach(work -> done.removeAll(work.stillOpen(refs)));
        return done;
    }

    private void handle(QueuedMail mail, Set<String> done) {
        if (mail.emptiedBy(done)) {
            noted(mail, queue.skip(mail));
        } else if (queue.hold(mail)) {
            send(mail.without(done));
        } else {
            LOG.warn("Mail {} is in other hands by now and left to them", mail.messageId());
        }
    }

    private void send(QueuedMail mail) {
        try {
            QueuedMail whole = links.addTo(attachments.addTo(mail));
            MimeMessage message = composer.compose(whole);
            handOver(whole, message);
        } catch (Undelivered e) {
            undelivered(mail, e);
        } catch (RuntimeException e) {
            // One mail that cannot be made must not hold up those behind it.
            undelivered(mail, Undelivered.forNow(OneLine.of(e.toString()), e));
        }
    }

    private void handOver(QueuedMail mail, MimeMessage message) {
        try {
            transport.send(message);
        } catch (Undelivered e) {
            tell(e);
            throw e;
        }
        pause.answered();
        noted(mail, queue.sent(mail));
    }

    private void tell(Undelivered failure) {
        if (failure.isServerAway()) {
            pause.away(failure.getMessage());
        } else {
            pause.answered();
        }
    }

    private static void noted(QueuedMail mail, boolean noted) {
        if (!noted) {
            LOG.error("Mail {} was in other hands when the outcome was to be noted", mail.messageId());
        }
    }

    private void undelivered(QueuedMail mail, Undelivered failure) {
        LOG.warn("Mail {} not delivered: {}", mail.messageId(), failure.getMessage());
        noted(mail, putOff(mail, failure));
    }

    private boolean putOff(QueuedMail mail, Undelivered failure) {
        Optional<Instant> next = failure.isForGood()
                ? Optional.empty()
                : Patience.next(mail.attempts(), mail.firstTriedAt(), clock.instant());
        return next.map(moment -> queue.later(mail, moment, failure.getMessage()))
                .orElseGet(() -> queue.giveUp(mail, failure.getMessage(), failure.isForGood()));
    }
}
