package vn.kehoach.audit;

import jakarta.annotation.PreDestroy;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who was refused. Each row is a transaction of its own, and there are only so many in a minute: a flood must neither fill
 * the table nor keep those waiting who work. What goes beyond is counted, and the count gets a row.
 */
@Component
public class Refusals {

    static final String ACCESS_REFUSED = "access-refused";
    static final String LOGIN_FAILED = "login-failed";
    static final String LOGIN_DELAYED = "login-delayed";

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final String STRANGER = "nguoi-la";
    private static final int LONGEST_NAME = 64;

    private final TransactionTrail trail;
    private final TransactionTemplate alone;
    private final RefusalBudget budget = new RefusalBudget();

    Refusals(TransactionTrail trail, PlatformTransactionManager transactions) {
        this.trail = trail;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Somebody may not do what was asked.
     *
     * @param user empty where nobody is logged in
     */
    public void accessRefused(Optional<String> user, String address, String method, String path, int status) {
        AuditEntry entry = AuditEntry.of(ACCESS_REFUSED, "path", path)
                .with("method", method)
                .with("status", status)
                .with("address", address);
        write(
                user.orElse(STRANGER),
                user.orElse(address),
                PlanInPath.of(path).map(entry::ofPlan).orElse(entry));
    }

    /** A password was wrong; whose is only what somebody typed. */
    public void loginFailed(String typedName, String address) {
        write(STRANGER, address, login(LOGIN_FAILED, typedName, address));
    }

    /** A password was not even looked at, because too many were wrong before. */
    public void loginDelayed(String typedName, String address) {
        write(STRANGER, address, login(LOGIN_DELAYED, typedName, address));
    }

    private static AuditEntry login(String kind, String typedName, String address) {
        return AuditEntry.of(kind, "account", ShortDetail.text(typedName, LONGEST_NAME))
                .with("address", address);
    }

    private void write(String actor, String source, AuditEntry entry) {
        if (budget.take(source, entry.kind())) {
            write(actor, entry);
        }
    }

    /** The refusal itself stands, even where it cannot be written down. */
    private void write(String actor, AuditEntry entry) {
        try {
            alone.executeWithoutResult(status -> trail.recordAs(actor, entry));
        } catch (RuntimeException e) {
            LOG.error("{} {} {} was not recorded", entry.kind(), actor, entry.id(), e);
        }
    }

    /** Regularly, and once more when the program ends. */
    @Scheduled(fixedDelayString = "${kehoach.audit.refusal-tick:1m}")
    @PreDestroy
    void tellWhatWasCounted() {
        budget.renew()
                .forEach(rest -> write(
                        STRANGER,
                        AuditEntry.of(rest.kind(), "refusals", "*")
                                .with("count", rest.count())
                                .with("sources", rest.sources())));
    }
}
