package vn.kehoach.plan.register;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.types.DocumentTypes;
import vn.kehoach.shared.Changed;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.Refused;

/** Sổ đăng ký văn bản đi: one counter for each body, year and type; no gap and no duplicate (NĐ 30/2020 Điều 15). */
@Service
public class NumberRegister {

    private static final String JOINT = "exists (select 1 from plan_partner c where c.plan_id = p.id)";
    private static final String STANDING =
            """
             from plan p
            where p.register_year = :year and p.document_type in (:types) and p.ordinal is not null
              and (p.lead_body = :body or exists (select 1 from plan_partner b where b.plan_id = p.id and b.body = :body))
              and (:admin or exists (select 1 from plan_reader r where r.plan_id = p.id and r.reader in (:keys)))
            """;

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
     * One document in the register of a body.
     *
     * @param joint whether several bodies issued it
     * @param lead code of the body whose register gave the number; the number is none of the other bodies' own
     */
    public record Entry(String number, String title, Instant issuedAt, boolean joint, String lead) {}

    /** The documents that stand in the register, in the order of their numbers, as far as the caller may read them. */
    @Transactional(readOnly = true)
    public PageOf<Entry> entries(String body, int year, String type, PageRequest page, Caller caller) {
        List<Entry> entries = standing(
                        "select p.number_text, p.title, p.issued_at, p.lead_body, " + JOINT + STANDING
                                + " order by p.lead_body <> :body, p.ordinal, p.issued_at limit :size offset :offset",
                        body,
                        year,
                        type,
                        caller)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, n) -> new Entry(
                        row.getString(1),
                        row.getString(2),
                        row.getTimestamp(3).toInstant(),
                        row.getBoolean(5),
                        row.getString(4)))
                .list();
        long total = standing("select count(*)" + STANDING, body, year, type, caller)
                .query(Long.class)
                .single();
        return new PageOf<>(entries, page.page(), page.size(), total);
    }

    private JdbcClient.StatementSpec standing(String sql, String body, int year, String type, Caller caller) {
        return queries.sql(sql)
                .param("body", body)
                .param("year", year)
                .param("types", DocumentTypes.known().numberedIn(type))
                .param("admin", caller.admin())
                .param("keys", List.copyOf(caller.readerKeys()));
    }

    /** Continues a register that was kept on paper until now: upwards only, and recorded with who did it. */
    @Transactional
    public int continueFrom(String body, int year, String type, int last, String by) {
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
        record(body, year, type, before, last, by);
        trail.record(AuditEntry.of("register-continued", "register", String.join("/", body, String.valueOf(year), type))
                .with("last", List.of(before, last)));
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

    private void record(String body, int year, String type, int before, int after, String by) {
        queries.sql(
                        "insert into number_register_change (id, body, year, type, old_last, new_last, changed_by, changed_at) "
                                + "values (:id, :body, :year, :type, :before, :after, :by, :at)")
                .param("id", UUID.randomUUID())
                .param("body", body)
                .param("year", year)
                .param("type", type)
                .param("before", before)
                .param("after", after)
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
