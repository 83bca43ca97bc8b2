package vn.kehoach.plan.register;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.shared.Changed;
import vn.kehoach.shared.Refused;

/** Where a body issues its documents, for those whose text names no place. What was issued keeps the place of that moment. */
@Service
@Transactional
public class IssuePlaces {

    private static final int LONGEST = 60;

    private final JdbcClient queries;
    private final RegisterKeepers keepers;
    private final AuditTrail trail;
    private final Clock clock;

    IssuePlaces(JdbcClient queries, RegisterKeepers keepers, AuditTrail trail, Clock clock) {
        this.queries = queries;
        this.keepers = keepers;
        this.trail = trail;
        this.clock = clock;
    }

    /** The place that counts at that moment; empty where nobody has set one by then. */
    @Transactional(readOnly = true)
    public Optional<String> of(String body, Instant at) {
        return queries.sql(
                        "select place from issue_place where body = :body and set_at <= :at order by id desc limit 1")
                .param("body", body)
                .param("at", Timestamp.from(at))
                .query(String.class)
                .optional();
    }

    /** The place that counts now. */
    @Transactional(readOnly = true)
    public Optional<String> now(String body) {
        return of(body, clock.instant());
    }

    /** From now on documents of the body are issued there. */
    public void set(String body, String place, String reason, Caller caller) {
        keepers.requireKeeper(body, caller);
        String where = LineWords.needed("place", "Nơi ban hành", place);
        String why = LineWords.needed("reason", "Lý do", reason);
        if (where.length() > LONGEST || where.matches("(?s).*[\\n\\r\\t].*")) {
            throw Refused.invalid("place", "Nơi ban hành", "một dòng, dài nhất " + LONGEST + " ký tự");
        }
        Changed.one(
                queries.sql("insert into issue_place (body, place, reason, set_by, set_at)"
                                + " values (:body, :place, :reason, :by, :now)")
                        .param("body", body)
                        .param("place", where)
                        .param("reason", why)
                        .param("by", caller.userId())
                        .param("now", Timestamp.from(clock.instant()))
                        .update(),
                "Chưa ghi được nơi ban hành");
        trail.record(AuditEntry.of("issue-place-set", "body", body)
                .with("place", where)
                .with("reason", why));
    }
}
