package vn.kehoach.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.shared.Changed;
import vn.kehoach.shared.Refused;

/** The restorations of this database. While one is open no mail leaves and nothing is signed, on any node. */
@Service
@Transactional
public class Restorations implements RestorationHold {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Long>> COUNTERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Clock clock;

    Restorations(JdbcClient jdbc, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** The one that nobody has confirmed yet. */
    @Transactional(readOnly = true)
    public Optional<Restoration> open() {
        return one("");
    }

    private Optional<Restoration> one(String lock) {
        return jdbc.sql("select * from restoration where confirmed_at is null" + lock)
                .query((row, number) -> restoration(row))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public void requireNone() {
        if (open().isPresent()) {
            throw Refused.conflict(
                    "Cơ sở dữ liệu vừa được phục hồi từ bản cũ: chưa ký được, vì số văn bản có thể đã cấp"
                            + " rồi. Quản trị viên cần xác nhận “đã phục hồi” ở trang Phục hồi (/phuc-hoi), rồi ký lại");
        }
    }

    /** An administrator has looked; what waited goes on. */
    public Restoration confirm(String by) {
        Restoration restoration =
                one(" for update").orElseThrow(() -> Refused.conflict("Không có lần phục hồi nào chờ xác nhận"));
        Changed.one(
                jdbc.sql("update restoration set confirmed_at = :at, confirmed_by = :by"
                                + " where id = :id and confirmed_at is null")
                        .param("at", now())
                        .param("by", by)
                        .param("id", restoration.id())
                        .update(),
                "Người khác vừa xác nhận lần phục hồi này");
        trail.record(AuditEntry.of(
                        "restoration-confirmed", "restoration", restoration.id().toString())
                .with("record", restoration.recordEnds())
                .with("known", restoration.knownUntil())
                .with("knownAt", restoration.knownAt() == null ? "" : restoration.knownAt()));
        return restoration;
    }

    /** Where the record ends here is known from now on; a second node adds what its own file knows. */
    void found(ChainHead head, Optional<Anchor> furthest, Map<String, Long> counters, String note) {
        long known = furthest.map(Anchor::seq).orElse(head.seq());
        String knownAt = furthest.map(Anchor::at).orElse(null);
        int added = jdbc.sql("insert into restoration (id, found_at, record_seq, record_hash, record_at, anchor_seq,"
                        + " anchor_at, registers, note) values (:id, :at, :seq, :hash,"
                        + " (select at from audit_row where seq = :seq), :known, :knownAt, :counters::jsonb, :note)"
                        + " on conflict do nothing")
                .param("id", UUID.randomUUID())
                .param("at", now())
                .param("seq", head.seq())
                .param("hash", head.seq() == 0 ? "0".repeat(64) : head.hash())
                .param("known", known)
                .param("knownAt", knownAt)
                .param("counters", json(counters))
                .param("note", note)
                .update();
        if (added == 0) {
            one(" for update").ifPresent(open -> widen(open, known, knownAt, counters));
        }
    }

    private void widen(Restoration open, long known, String knownAt, Map<String, Long> counters) {
        Map<String, Long> all = new HashMap<>(open.counters());
        counters.forEach((name, last) -> all.merge(name, last, Math::max));
        boolean further = known > open.knownUntil();
        Changed.one(
                jdbc.sql(
                                "update restoration set anchor_seq = :known, anchor_at = :knownAt, registers = :counters::jsonb"
                                        + " where id = :id and confirmed_at is null")
                        .param("known", further ? known : open.knownUntil())
                        .param("knownAt", further ? knownAt : open.knownAt())
                        .param("counters", json(all))
                        .param("id", open.id())
                        .update(),
                "Lần phục hồi này vừa được xác nhận");
    }

    /** Those that were confirmed and that took away a row which was known then, as they are noted in the file. */
    @Transactional(readOnly = true)
    List<RestoredMark> confirmed(long row, Instant at) {
        return jdbc.sql("select id, record_seq, record_hash from restoration where confirmed_at is not null"
                        + " and record_seq < :row and anchor_seq >= :row order by confirmed_at")
                .param("row", row)
                .query((found, number) -> new RestoredMark(
                        found.getObject("id", UUID.class),
                        found.getLong("record_seq"),
                        found.getString("record_hash"),
                        at.toString()))
                .list();
    }

    @Transactional(readOnly = true)
    boolean noted(String note) {
        return jdbc.sql("select exists (select 1 from restoration where note = :note)")
                .param("note", note)
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Restoration restoration(ResultSet row) throws SQLException {
        OffsetDateTime recordAt = row.getObject("record_at", OffsetDateTime.class);
        return new Restoration(
                row.getObject("id", UUID.class),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                row.getLong("record_seq"),
                recordAt == null ? null : recordAt.toInstant(),
                row.getLong("anchor_seq"),
                row.getString("anchor_at"),
                counters(row.getString("registers")),
                row.getString("note"));
    }

    private static String json(Map<String, Long> counters) {
        try {
            return JSON.writeValueAsString(counters);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Map<String, Long> counters(String json) {
        try {
            return JSON.readValue(json, COUNTERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
