package vn.kehoach.audit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who came in and who went, once a session. A program that brings its password with each call has no session; what it
 * changes stands under its name all the same.
 */
@Component
public class Logins {

    private final TransactionTrail trail;
    private final TransactionTemplate transactions;

    Logins(TransactionTrail trail, PlatformTransactionManager transactions) {
        this.trail = trail;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Somebody logs in; where that cannot be written down nobody does. */
    public void loggedIn(String user, String address) {
        write("logged-in", user, address);
    }

    /** Somebody logs out. */
    public void loggedOut(String user, String address) {
        write("logged-out", user, address);
    }

    private void write(String kind, String user, String address) {
        AuditEntry entry = AuditEntry.of(kind, "account", user).with("address", address);
        transactions.executeWithoutResult(status -> trail.recordAs(user, entry));
    }
}
