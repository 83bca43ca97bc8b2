package vn.kehoach.organisation.account;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.organisation.register.People;
import vn.kehoach.organisation.register.RecentRegister;
import vn.kehoach.organisation.register.Units;

/** Makes what this room keeps to itself, for tests that need several rooms. */
public final class AccountParts {

    private AccountParts() {}

    public static Memberships memberships(
            JdbcClient jdbc, People people, Units units, RecentRegister recent, AuditTrail trail, Clock clock) {
        return new Memberships(jdbc, people, units, recent, trail, clock);
    }
}
