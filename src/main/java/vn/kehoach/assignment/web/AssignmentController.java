package vn.kehoach.assignment.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.kehoach.assignment.behalf.OnBehalfService;
import vn.kehoach.assignment.board.AssignmentDesk;
import vn.kehoach.assignment.deadline.ExtensionService;
import vn.kehoach.assignment.explanation.ExplanationService;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.attachment.AttachmentService;
import vn.kehoach.attachment.AttachmentView;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.download.Downloads;
import vn.kehoach.download.FileToSend;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.shared.FieldWords;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.upload.Uploads;

/** A unit's own assignments over HTTP: files, extension, receipt. */
@RestController
@RequestMapping("/api")
class AssignmentController {

    private static final FieldWords REASON = new FieldWords("reason", "Lý do xin gia hạn", 20_000);

    private final AssignmentDesk desk;
    private final AttachmentService attachments;
    private final ExtensionService extensions;
    private final OnBehalfService behalf;
    private final ExplanationService explanations;
    private final Uploads uploads;
    private final Downloads downloads;

    AssignmentController(
            AssignmentDesk desk,
            AttachmentService attachments,
            ExtensionService extensions,
            OnBehalfService behalf,
            ExplanationService explanations,
            Uploads uploads,
            Downloads downloads) {
        this.desk = desk;
        this.attachments = attachments;
        this.extensions = extensions;
        this.behalf = behalf;
        this.explanations = explanations;
        this.uploads = uploads;
        this.downloads = downloads;
    }

    record Uploaded(String id, String name, long size, String type, String sha256) {

        static Uploaded of(AttachmentView file) {
            return new Uploaded(file.id().toString(), file.name(), file.size(), file.type(), file.sha256());
        }
    }

    /** Looks at the file first: no connection waits while an archive is read or a scanner thinks. */
    private Uploaded kept(AssignmentId assignment, MultipartFile file, Caller caller) {
        return Uploaded.of(uploads.take(file, upload -> attachments.keep(assignment.value(), upload, caller.userId())));
    }

    @GetMapping("/assignments/{id}")
    AssignmentDesk.Sheet show(@PathVariable String id, Caller caller) {
        return desk.sheet(AssignmentId.of(id), caller);
    }

    @PostMapping("/assignments/{id}/attachments")
    @ResponseStatus(HttpStatus.CREATED)
    Uploaded upload(@PathVariable String id, @RequestPart("file") MultipartFile file, Caller caller) {
        AssignmentId assignment = AssignmentId.of(id);
        if (behalf.enterable(List.of(assignment), caller).isEmpty()) {
            desk.requireToHandIn(assignment, caller);
        }
        return kept(assignment, file, caller);
    }

    @PostMapping("/assignments/{id}/extension-requests")
    @ResponseStatus(HttpStatus.CREATED)
    AssignmentDesk.Sheet extend(@PathVariable String id, @RequestBody JsonNode body, Caller caller) {
        extensions.ask(AssignmentId.of(id), dueIn(body), reasonIn(body), caller);
        return desk.sheet(AssignmentId.of(id), caller);
    }

    /** An office enters for the unit what came on paper. */
    @PostMapping("/assignments/{id}/on-behalf")
    AssignmentDesk.Sheet enter(@PathVariable String id, @RequestBody Map<String, Object> body, Caller caller) {
        AssignmentId assignment = AssignmentId.of(id);
        Map<String, Object> fields = new LinkedHashMap<>(body);
        Object reason = fields.remove("reason");
        behalf.enter(assignment, fields, reason instanceof String text ? text : "", caller);
        return desk.sheet(assignment, caller);
    }

    private static Instant dueIn(JsonNode body) {
        return VietnamTime.needed(
                "requestedDueAt",
                "Hạn xin gia hạn",
                body.path("requestedDueAt").asText(body.path("newDueAt").asText("")));
    }

    private static String reasonIn(JsonNode body) {
        return REASON.bounded(body.path("reason").asText(""));
    }

    @PostMapping("/assignments/{id}/receipt")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable String id, Caller caller) {
        desk.confirmReceipt(AssignmentId.of(id), caller);
    }

    /** The unit says why it is late, where an office asks. */
    @PostMapping("/assignments/{id}/explanation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void explain(@PathVariable String id, @RequestBody JsonNode body, Caller caller) {
        explanations.answer(AssignmentId.of(id), body.path("answer").asText(""), caller);
    }

    @GetMapping("/attachments/{id}")
    void download(@PathVariable UUID id, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        AttachmentView file = desk.readable(id, caller);
        AuditEntry entry = AuditEntry.of("file-downloaded", "file", id.toString())
                .ofPlan(desk.planOf(new AssignmentId(file.assignment())).value())
                .with("name", file.name());
        downloads.send(caller.userId(), entry, () -> toSend(file), request, response);
    }

    private FileToSend toSend(AttachmentView file) {
        return new FileToSend(
                file.name(),
                Uploads.typeToSend(file.type()),
                file.size(),
                Optional.of(file.sha256()),
                place -> attachments.from(file, place));
    }

    @DeleteMapping("/attachments/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, Caller caller) {
        AttachmentView file = desk.readable(id, caller);
        desk.requireOwner(new AssignmentId(file.assignment()), caller);
        attachments.remove(file);
    }
}
