package vn.kehoach.attachment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** The files of assignments in memory: their rows, without their contents. */
public final class InMemoryAttachments implements AttachmentRows {

    private final Map<UUID, AttachmentView> rows = new LinkedHashMap<>();
    private final AttachmentService service =
            new AttachmentService(new FileStore(new JdbcTemplate()), this, entry -> {}, 20);

    /** What hands them in. */
    public AttachmentService service() {
        return service;
    }

    /** Somebody has uploaded a file for that assignment; tells its id. */
    public String uploaded(UUID assignment, String name) {
        return insert(new AttachmentView(
                        UUID.randomUUID(), assignment, null, name, "application/pdf", 1, "00", "dv-so-du-lich"))
                .id()
                .toString();
    }

    /** The names of what was handed in with that assignment. */
    public List<String> handedInWith(UUID assignment) {
        return handedIn(List.of(assignment)).stream().map(AttachmentView::name).toList();
    }

    @Override
    public AttachmentView insert(AttachmentView view) {
        rows.put(view.id(), view);
        return view;
    }

    @Override
    public Optional<AttachmentView> find(UUID id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public List<AttachmentView> of(UUID assignment) {
        return rows.values().stream()
                .filter(file -> file.assignment().equals(assignment))
                .toList();
    }

    @Override
    public List<AttachmentView> handedIn(Collection<UUID> assignments) {
        return rows.values().stream()
                .filter(file -> file.submission() != null && assignments.contains(file.assignment()))
                .toList();
    }

    @Override
    public Map<UUID, AttachmentView> locked(Collection<UUID> ids) {
        return ids.stream().map(rows::get).collect(Collectors.toMap(AttachmentView::id, Function.identity()));
    }

    @Override
    public void handIn(AttachmentView file, UUID submission) {
        insert(new AttachmentView(
                file.id(),
                file.assignment(),
                submission,
                file.name(),
                file.type(),
                file.size(),
                file.sha256(),
                file.uploadedBy()));
    }

    @Override
    public void delete(AttachmentView file) {
        rows.remove(file.id());
    }

    @Override
    public UUID planOf(UUID assignment) {
        return assignment;
    }

    @Override
    public int waiting(UUID assignment) {
        return of(assignment).size() - handedIn(List.of(assignment)).size();
    }

    @Override
    public void takeTurn(UUID assignment) {}
}
