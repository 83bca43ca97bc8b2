package vn.kehoach.attachment;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.shared.Changed;

/** The rows on their table. */
@Repository
class StoredAttachments implements AttachmentRows {

    private static final String COLUMNS =
            "select id, assignment_id, submission_id, name, type, size, sha256, uploaded_by from attachment ";
    private static final RowMapper<AttachmentView> VIEW = (row, n) -> new AttachmentView(
            row.getObject(1, UUID.class),
            row.getObject(2, UUID.class),
            row.getObject(3, UUID.class),
            row.getString(4),
            row.getString(5),
            row.getLong(6),
            row.getString(7),
            row.getString(8));

    private final JdbcClient queries;
    private final Clock clock;

    StoredAttachments(JdbcClient queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public AttachmentView insert(AttachmentView view) {
        queries.sql(
                        "insert into attachment (id, assignment_id, submission_id, name, type, size, sha256, uploaded_by, uploaded_at) "
                                + "values (:id, :assignment, :submission, :name, :type, :size, :sha256, :by, :at)")
                .param("id", view.id())
                .param("assignment", view.assignment())
                .param("submission", view.submission(), Types.OTHER)
                .param("name", view.name())
                .param("type", view.type())
                .param("size", view.size())
                .param("sha256", view.sha256())
                .param("by", view.uploadedBy())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return view;
    }

    @Override
    public Optional<AttachmentView> find(UUID id) {
        return queries.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(VIEW)
                .optional();
    }

    @Override
    public List<AttachmentView> of(UUID assignment) {
        return queries.sql(COLUMNS + "where assignment_id = :id order by uploaded_at, id")
                .param("id", assignment)
                .query(VIEW)
                .list();
    }

    @Override
    public List<AttachmentView> handedIn(Collection<UUID> assignments) {
        return assignments.isEmpty()
                ? List.of()
                : queries.sql(
                                COLUMNS
                                        + "where assignment_id in (:ids) and submission_id is not null order by uploaded_at, id")
                        .param("ids", assignments)
                        .query(VIEW)
                        .list();
    }

    @Override
    public Map<UUID, AttachmentView> locked(Collection<UUID> ids) {
        return queries
                .sql(COLUMNS + "where id in (:ids) order by id for update")
                .param("ids", ids)
                .query(VIEW)
                .list()
                .stream()
                .collect(Collectors.toMap(AttachmentView::id, Function.identity()));
    }

    @Override
    public void handIn(AttachmentView file, UUID submission) {
        Changed.one(
                queries.sql(
                                "update attachment set submission_id = :submission where id = :id and submission_id is null")
                        .param("submission", submission)
                        .param("id", file.id())
                        .update(),
                "Tệp “" + file.name() + "” vừa được nộp hoặc xóa ở cửa sổ khác");
    }

    @Override
    public void delete(AttachmentView file) {
        Changed.one(
                queries.sql("delete from attachment where id = :id and submission_id is null")
                        .param("id", file.id())
                        .update(),
                "Tệp “" + file.name() + "” đã được nộp hoặc đã được xóa ở cửa sổ khác");
    }

    @Override
    public UUID planOf(UUID assignment) {
        return queries.sql("select plan_id from assignment where id = :id")
                .param("id", assignment)
                .query(UUID.class)
                .single();
    }

    @Override
    public int waiting(UUID assignment) {
        return queries.sql("select count(*) from attachment where assignment_id = :id and submission_id is null")
                .param("id", assignment)
                .query(Integer.class)
                .single();
    }

    @Override
    public void takeTurn(UUID assignment) {
        queries.sql("select pg_advisory_xact_lock(hashtextextended('kehoach.attachment ' || :id, 0))")
                .param("id", assignment.toString())
                .query((row, n) -> n)
                .list();
    }
}
