package vn.kehoach.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.shared.Refused;
import vn.kehoach.upload.Upload;

/** Files attached to assignments: uploaded first, then handed in with a submission. */
@Service
@Transactional
public class AttachmentService {

    private static final String FIELD = "attachmentIds";
    private static final String LABEL = "Tệp đính kèm";

    private final FileStore files;
    private final AttachmentRows rows;
    private final AuditTrail trail;
    private final int mostWaiting;

    AttachmentService(
            FileStore files,
            AttachmentRows rows,
            AuditTrail trail,
            @Value("${kehoach.uploads.max-waiting}") int mostWaiting) {
        this.files = files;
        this.rows = rows;
        this.trail = trail;
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
            AttachmentView kept = rows.insert(new AttachmentView(
                    UUID.randomUUID(),
                    assignment,
                    null,
                    upload.name(),
                    upload.type(),
                    stored.size(),
                    stored.sha256(),
                    by));
            trail.record(entry("file-uploaded", kept).with("size", kept.size()));
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AuditEntry entry(String kind, AttachmentView file) {
        return AuditEntry.of(kind, "file", file.id().toString())
                .ofPlan(rows.planOf(file.assignment()))
                .with("name", file.name());
    }

    /** One upload of an assignment at a time counts; two windows must not both find the last place. */
    private void requireRoom(UUID assignment) {
        rows.takeTurn(assignment);
        int waiting = rows.waiting(assignment);
        if (waiting >= mostWaiting) {
            throw Refused.invalid(
                    "file", "Tệp", "đã có " + waiting + " tệp chờ nộp, không nhận thêm; hãy nộp hoặc xóa bớt");
        }
    }

    /**
     * Hands uploads in with a submission. A file of an earlier version may be named again: it is attached once more, its
     * content stays stored once.
     *
     * @throws Refused naming {@code attachmentIds} where one is not a file of this assignment, or was taken away meanwhile
     */
    public void handIn(UUID assignment, UUID submission, Collection<String> ids) {
        List<AttachmentView> named =
                ids.stream().distinct().map(id -> ofAssignment(assignment, id)).toList();
        Map<UUID, AttachmentView> there =
                rows.locked(named.stream().map(AttachmentView::id).collect(Collectors.toSet()));
        named.forEach(file -> handIn(stillThere(there, file), submission));
    }

    private AttachmentView ofAssignment(UUID assignment, String id) {
        return parsed(id)
                .flatMap(rows::find)
                .filter(file -> file.assignment().equals(assignment))
                .orElseThrow(() -> Refused.invalid(FIELD, LABEL, "không có tệp “" + id + "” của đơn vị này"));
    }

    private static AttachmentView stillThere(Map<UUID, AttachmentView> there, AttachmentView file) {
        return Optional.ofNullable(there.get(file.id()))
                .orElseThrow(() -> Refused.because(
                        Refused.Reason.CONFLICT,
                        FIELD,
                        LABEL,
                        "tệp “" + file.name() + "” vừa được xóa ở cửa sổ khác; hãy bỏ tệp ấy ra hoặc tải lên lại"));
    }

    private void handIn(AttachmentView file, UUID submission) {
        if (file.submission() == null) {
            rows.handIn(file, submission);
        } else {
            rows.insert(new AttachmentView(
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
        return rows.find(id);
    }

    /** All files of an assignment, those not handed in yet included, oldest first. */
    @Transactional(readOnly = true)
    public List<AttachmentView> of(UUID assignment) {
        return rows.of(assignment);
    }

    /** All files of these assignments that were handed in. */
    @Transactional(readOnly = true)
    public List<AttachmentView> handedIn(Collection<UUID> assignments) {
        return rows.handedIn(assignments);
    }

    /**
     * Removes an upload that was not handed in yet, and its content where no other file has the same.
     *
     * @throws Refused as a conflict where it was handed in or removed meanwhile
     */
    public void remove(AttachmentView file) {
        if (file.submission() != null) {
            throw Refused.conflict("Tệp “" + file.name() + "” đã được nộp, không xóa được");
        }
        rows.delete(file);
        files.forgetUnused(file.sha256());
        trail.record(entry("file-removed", file));
    }

    /** A portion of the content from that place on, in a transaction of its own; nothing behind the end. */
    @Transactional(readOnly = true)
    public byte[] from(AttachmentView file, long place) {
        return files.from(file.sha256(), place);
    }
}
