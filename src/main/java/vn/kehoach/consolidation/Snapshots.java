package vn.kehoach.consolidation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.shared.Changed;
import vn.kehoach.shared.Refused;

/** The frozen figures on their table; the database lets one of a collection be in force. */
@Repository
@Transactional
class Snapshots {

    private final JdbcClient queries;
    private final AuditTrail trail;
    private final ObjectMapper json;

    Snapshots(JdbcClient queries, AuditTrail trail, ObjectMapper json) {
        this.queries = queries;
        this.trail = trail;
        this.json = json;
    }

    /** Those of a collection, newest first. */
    @Transactional(readOnly = true)
    List<Snapshot> of(RequestId request) {
        return queries.sql("select * from collection_snapshot where request_id = :request order by frozen_at desc, id")
                .param("request", request.value())
                .query((row, n) -> snapshot(row))
                .list();
    }

    void add(Snapshot snapshot, UUID plan) {
        try {
            queries.sql("insert into collection_snapshot (id, request_id, name, figures, frozen_by, frozen_at)"
                            + " values (:id, :request, :name, :figures::jsonb, :by, :at)")
                    .param("id", snapshot.id())
                    .param("request", snapshot.request().value())
                    .param("name", snapshot.name())
                    .param("figures", written(snapshot.figures()))
                    .param("by", snapshot.by())
                    .param("at", Timestamp.from(snapshot.at()))
                    .update();
        } catch (DuplicateKeyException inForce) {
            throw Refused.conflict("Đợt thu đang chốt số liệu; hãy mở lại trước khi chốt số liệu lần nữa");
        }
        trail.record(AuditEntry.of(
                        "collection-frozen", "collection", snapshot.request().toString())
                .ofPlan(plan)
                .with("snapshot", snapshot.name()));
    }

    void reopen(Snapshot snapshot, Snapshot.Reopened reopened, UUID plan) {
        Changed.one(
                queries.sql(
                                "update collection_snapshot set reopened_by = :by, reopened_at = :at, reopen_reason = :reason"
                                        + " where id = :id and reopened_at is null")
                        .param("id", snapshot.id())
                        .param("by", reopened.by())
                        .param("at", Timestamp.from(reopened.at()))
                        .param("reason", reopened.reason())
                        .update(),
                "Số liệu vừa được mở lại ở nơi khác");
        trail.record(AuditEntry.of(
                        "collection-reopened", "collection", snapshot.request().toString())
                .ofPlan(plan)
                .with("snapshot", snapshot.name())
                .with("reason", reopened.reason()));
    }

    private Snapshot snapshot(ResultSet row) throws SQLException {
        return new Snapshot(
                row.getObject("id", UUID.class),
                new RequestId(row.getObject("request_id", UUID.class)),
                row.getString("name"),
                row.getString("frozen_by"),
                row.getTimestamp("frozen_at").toInstant(),
                reopened(row),
                read(row.getString("figures")));
    }

    private static Optional<Snapshot.Reopened> reopened(ResultSet row) throws SQLException {
        return row.getTimestamp("reopened_at") == null
                ? Optional.empty()
                : Optional.of(new Snapshot.Reopened(
                        row.getString("reopened_by"),
                        row.getTimestamp("reopened_at").toInstant(),
                        row.getString("reopen_reason")));
    }

    private String written(Snapshot.Figures figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Snapshot.Figures read(String text) {
        try {
            return json.readValue(text, Snapshot.Figures.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
