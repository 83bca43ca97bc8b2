package vn.kehoach.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.shared.Refused;
import vn.kehoach.upload.Upload;

/** Files attached to assignments: uploaded first, then handed in with a submission. */
@Service
@Transactional
public class AttachmentService {

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

    private final FileStore files;
    private final JdbcClient queries;
    private final Clock clock;
    private final int mostWaiting;

    AttachmentService(
            FileStore files,
            JdbcClient queries,
            Clock clock,
            @Value("${kehoach.uploads.max-waiting}") int mostWaiting) {
        this.files = files;
        this.queries = queries;
        this.clock = clock;
        this.mostWaiting = mostWaiting;
    }

    /**
     * Keeps an upload for an assignment; it is handed in later.
     *
     * @throws Refused naming {@code file} where as many wait already as may
     */
    public AttachmentView keep(UUID assignment, Upload upload, String by) {
        try {
            StoredFile stored = files.store(upload::open, upload.size());
            requireRoom(assignment);
            return insert(new AttachmentView(
                    UUID.randomUUID(),
                    assignment,
                    null,
                    upload.name(),
                    upload.type(),
                    stored.size(),
                    stored.sha256(),
                    by));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One upload of an assignment at a time counts; two windows must not both find the last place. */
    private void requireRoom(UUID assignment) {
        queries.sql("select pg_advisory_xact_lock(hashtextextended('kehoach.attachment ' || :id, 0))")
                .param("id", assignment.toString())
                .query((row, n) -> n)
                .list();
        int waiting = queries.sql("select count(*) from attachment where assignment_id = :id and submission_id is null")
                .param("id", assignment)
                .query(Integer.class)
                .single();
        if (waiting >= mostWaiting) {
            throw Refused.invalid(
                    "file", "Tệp", "đã có " + waiting + " tệp chờ nộp, không nhận thêm; hãy nộp hoặc xóa bớt");
        }
    }

    private AttachmentView insert(AttachmentView view) {
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

    /**
     * Hands uploads in with a submission. A file of an earlier version may be named again: it is attached once more, its
     * content stays stored once.
     *
     * @throws Refused naming {@code attachmentIds} where one is not a file of this assignment
     */
    public void handIn(UUID assignment, UUID submission, Collection<String> ids) {
        ids.stream().distinct().map(id -> ofAssignment(assignment, id)).forEach(file -> handIn(file, submission));
    }

    private AttachmentView ofAssignment(UUID assignment, String id) {
        return parsed(id)
                .flatMap(this::find)
                .filter(file -> file.assignment().equals(assignment))
                .orElseThrow(() ->
                        Refused.invalid("attachmentIds", "Tệp đính kèm", "không có tệp “" + id + "” của đơn vị này"));
    }

    private void handIn(AttachmentView file, UUID submission) {
        if (file.submission() == null) {
            queries.sql("update attachment set submission_id = :submission where id = :id and submission_id is null")
                    .param("submission", submission)
                    .param("id", file.id())
                    .update();
        } else {
            insert(new AttachmentView(
                    UUID.randomUUID(),
                    file.assignment(),
                    submission,
                    file.name(),
                    file.type(),
                    file.size(),
                    file.sha256(),
                    file.uploadedBy()));
        }
    }

    private static Optional<UUID> parsed(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The file with that id. */
    @Transactional(readOnly = true)
    public Optional<AttachmentView> find(UUID id) {
        return queries.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(VIEW)
                .optional();
    }

    /** All files of an assignment, those not handed in yet included, oldest first. */
    @Transactional(readOnly = true)
    public List<AttachmentView> of(UUID assignment) {
        return queries.sql(COLUMNS + "where assignment_id = :id order by uploaded_at, id")
                .param("id", assignment)
                .query(VIEW)
                .list();
    }

    /** All files of these assignments that were handed in. */
    @Transactional(readOnly = true)
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

    /** Removes an upload that was not handed in yet, and its content where no other file has the same. */
    public void remove(AttachmentView file) {
        if (file.submission() != null) {
            throw Refused.conflict("Tệp “" + file.name() + "” đã được nộp, không xóa được");
        }
        int removed = queries.sql("delete from attachment where id = :id and submission_id is null")
                .param("id", file.id())
                .update();
        if (removed == 1) {
            files.forgetUnused(file.sha256());
        }
    }

    /** Writes the content out. */
    @Transactional(readOnly = true)
    public void copy(AttachmentView file, OutputStream out) throws IOException {
        files.copy(file.sha256(), out);
    }
}
