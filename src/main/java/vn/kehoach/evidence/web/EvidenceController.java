package vn.kehoach.evidence.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditLine;
import vn.kehoach.dossier.web.piece.Names;
import vn.kehoach.dossier.web.record.RecordLine;
import vn.kehoach.download.ArchiveNames;
import vn.kehoach.download.Downloads;
import vn.kehoach.download.TemporaryContent;
import vn.kehoach.evidence.EvidencePack;
import vn.kehoach.evidence.Wording;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.Turns;

/** The evidence pack of a plan as a file. */
@RestController
class EvidenceController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final EvidencePack packs;
    private final Downloads downloads;
    private final Organisation organisation;
    private final Turns turns =
            new Turns(1, Duration.ofSeconds(30), "Máy chủ đang lập một gói chứng cứ khác; hãy thử lại sau ít phút");

    EvidenceController(EvidencePack packs, Downloads downloads, Organisation organisation) {
        this.packs = packs;
        this.downloads = downloads;
        this.organisation = organisation;
    }

    @GetMapping("/api/plans/{id}/evidence.zip")
    void pack(@PathVariable String id, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PlanView plan = packs.open(PlanId.of(id), caller);
        downloads.send(
                caller.userId(),
                AuditEntry.of("evidence-downloaded", "plan", plan.id().toString())
                        .ofPlan(plan.id().value()),
                () -> turns.take(() -> TemporaryContent.file(
                        ArchiveNames.plain("Chứng cứ " + plan.number().orElse("kế hoạch chưa có số") + ".zip"),
                        ZIP,
                        out -> packs.write(plan, caller, words(), out))),
                request,
                response);
    }

    private Wording words() {
        Names names = new Names(organisation);
        return new Wording() {
            @Override
            public String value(String object, String property, String code) {
                return RecordLine.value(object, property, code);
            }

            @Override
            public Row row(AuditLine line) {
                RecordLine said = RecordLine.of(line, names);
                return new Row(said.at(), said.who(), said.what(), String.join("; ", said.details()));
            }
        };
    }
}
