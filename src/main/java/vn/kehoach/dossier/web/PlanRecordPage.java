package vn.kehoach.dossier.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kehoach.audit.AuditLine;
import vn.kehoach.audit.AuditRecord;
import vn.kehoach.dossier.sheet.PlanDossier;
import vn.kehoach.dossier.sheet.PlanSheet;
import vn.kehoach.dossier.web.piece.Names;
import vn.kehoach.dossier.web.piece.Pager;
import vn.kehoach.dossier.web.record.RecordLine;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/** Nhật ký of one plan, newest first, for those whom the interface shows it to as well. */
@Controller
class PlanRecordPage {

    private static final int ROWS = 50;

    private final AuditRecord record;
    private final PlanReaders readers;
    private final PlanDossier dossier;
    private final Organisation organisation;

    PlanRecordPage(AuditRecord record, PlanReaders readers, PlanDossier dossier, Organisation organisation) {
        this.record = record;
        this.readers = readers;
        this.dossier = dossier;
        this.organisation = organisation;
    }

    @GetMapping("/ke-hoach/{id}/nhat-ky")
    String show(@PathVariable String id, @RequestParam(defaultValue = "0") int page, Caller caller, Model model) {
        PlanId plan = PlanId.of(id);
        readers.requireInside(plan, caller);
        PlanSheet sheet = dossier.open(plan, caller);
        Names names = new Names(organisation);
        PageOf<AuditLine> found =
                new PageRequest(page, ROWS).orLast(asked -> record.ofPlan(plan.value(), caller.admin(), asked));
        model.addAttribute("plan", sheet);
        model.addAttribute(
                "lines", found.map(line -> RecordLine.of(line, names)).items());
        model.addAttribute("pager", Pager.of(found));
        return "ke-hoach/nhat-ky";
    }
}
