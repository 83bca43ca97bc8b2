package vn.kehoach.attachment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rows of files; what a change finds gone or handed in meanwhile is a conflict. */
interface AttachmentRows {

    AttachmentView insert(AttachmentView view);

    Optional<AttachmentView> find(UUID id);

    /** All of an assignment, oldest first. */
    List<AttachmentView> of(UUID assignment);

    /** Those of these assignments that were handed in. */
    List<AttachmentView> handedIn(Collection<UUID> assignments);

    /** Those that are still there, by their ids, and as they are until the transaction ends; locked in one order. */
    Map<UUID, AttachmentView> locked(Collection<UUID> ids);

    /** Locked before: nobody can have handed it in meanwhile. */
    void handIn(AttachmentView file, UUID submission);

    void delete(AttachmentView file);

    /** The plan under which the work is owed that the files belong to. */
    UUID planOf(UUID assignment);

    int waiting(UUID assignment);

    /** One upload of an assignment at a time goes on from here until its transaction ends. */
    void takeTurn(UUID assignment);
}
