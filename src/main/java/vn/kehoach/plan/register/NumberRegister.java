package vn.kehoach.plan.register;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.plan.types.DocumentTypes;
import vn.kehoach.shared.Changed;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

/** Sổ đăng ký văn bản đi: one counter for each body, year and type; no gap and no duplicate (NĐ 30/2020 Điều 15). */
@Service
public class NumberRegister {

    private final RegisterNumbers numbers;
    private final JdbcClient queries;
    private final AuditTrail trail;
    private final Clock clock;

    NumberRegister(RegisterNumbers numbers, JdbcClient queries, AuditTrail trail, Clock clock) {
        this.numbers = numbers;
        this.queries = queries;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is wrong with opening or continuing a register of that type, told in that field; empty where nothing is. */
    public static Optional<FieldError> refusal(String field, String type) {
        DocumentTypes types = DocumentTypes.known();
        return types.find(type).isPresent() ? Optional.empty() : Optional.of(types.unknown(field, type));
    }

    /** Which register numbers documents of that type. */
    public static String of(String type) {
        return DocumentTypes.known().register(type);
    }

    /** The last number given, 0 where none was. */
    @Transactional(readOnly = true)
    public int last(String body, int year, String type) {
        return numbers.last(body, year, type);
    }

    /**
     * Continues a register that was kept on paper until now: upwards only, and recorded with who did it.
     *
     * @param reason why, empty where nothing was said
     */
    @Transactional
    public int continueFrom(String body, int year, String type, int last, String reason, String by) {
        int before = lockedLast(body, year, type);
        if (last < before) {
            throw Refused.invalid("last", "Số cuối cùng", "sổ đã đến số " + before + ", không lùi lại được");
        }
        Changed.one(
                queries.sql("update number_register set last = :last"
                                + " where body = :body and year = :year and type = :type and last = :before")
                        .param("last", last)
                        .param("before", before)
                        .param("body", body)
                        .param("year", year)
                        .param("type", type)
                        .update(),
                "Sổ vừa được dùng ở nơi khác, hãy xem lại số cuối cùng");
        record(body, year, type, List.of(before, last), reason, by);
        AuditEntry entry = AuditEntry.of("register-continued", "register", new RegisterKey(body, year, type).name())
                .with("last", List.of(before, last));
        trail.record(reason.isEmpty() ? entry : entry.with("reason", reason));
        return last;
    }

    private int lockedLast(String body, int year, String type) {
        return queries.sql("insert into number_register (body, year, type, last) values (:body, :year, :type, 0) "
                        + "on conflict (body, year, type) do update set last = number_register.last returning last")
                .param("body", body)
                .param("year", year)
                .param("type", type)
                .query(Integer.class)
                .single();
    }

    private void record(String body, int year, String type, List<Integer> change, String reason, String by) {
        queries.sql(
                        "insert into number_register_change (id, body, year, type, old_last, new_last, reason, changed_by, changed_at) "
                                + "values (:id, :body, :year, :type, :before, :after, :reason, :by, :at)")
                .param("id", UUID.randomUUID())
                .param("body", body)
                .param("year", year)
                .param("type", type)
                .param("before", change.get(0))
                .param("after", change.get(1))
                .param("reason", reason)
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
