package vn.kehoach.dossier.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kehoach.assignment.behalf.OnBehalfService;
import vn.kehoach.assignment.board.AssignmentDesk;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.attachment.AttachmentService;
import vn.kehoach.attachment.AttachmentView;
import vn.kehoach.dossier.web.work.UnitForm;
import vn.kehoach.dossier.web.work.WorkLine;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;
import vn.kehoach.upload.Uploads;

/** “Nhập thay”: the form of a unit on a page of the office, with the unit's paper attached. */
@Controller
@RequestMapping("/ke-hoach/{id}/nhap-thay/{viec}")
class OnBehalfPage {

    private final OnBehalfService behalf;
    private final AssignmentDesk desk;
    private final AttachmentService attachments;
    private final Uploads uploads;

    OnBehalfPage(OnBehalfService behalf, AssignmentDesk desk, AttachmentService attachments, Uploads uploads) {
        this.behalf = behalf;
        this.desk = desk;
        this.attachments = attachments;
        this.uploads = uploads;
    }

    @GetMapping
    String show(@PathVariable String id, @PathVariable String viec, Caller caller, Model model) {
        AssignmentId work = AssignmentId.of(viec);
        DeadlineRow row = behalf.open(PlanId.of(id), work, caller);
        model.addAttribute("planId", row.planId());
        model.addAttribute("work", WorkLine.of(row));
        AssignmentDesk.Sheet sheet = desk.sheet(work, caller);
        model.addAttribute("returned", sheet.returned());
        model.addAttribute("form", form(sheet));
        model.addAttribute("files", sheet.drafts());
        model.addAttribute("waits", !behalf.enterable(List.of(work), caller).isEmpty());
        return "ke-hoach/nhap-thay";
    }

    private UnitForm form(AssignmentDesk.Sheet sheet) {
        return UnitForm.of(sheet, behalf.form(AssignmentId.of(sheet.row().id())));
    }

    @PostMapping
    String enter(
            @PathVariable String id,
            @PathVariable String viec,
            @RequestParam MultiValueMap<String, String> typed,
            Caller caller,
            RedirectAttributes next) {
        AssignmentId work = AssignmentId.of(viec);
        DeadlineRow row = behalf.open(PlanId.of(id), work, caller);
        String reason = typed.getOrDefault("reason", List.of("")).get(0);
        behalf.enter(work, form(desk.sheet(work, caller)).fields(typed), reason, caller);
        next.addFlashAttribute("reminded", "Đã nhập thay " + row.unitName() + ".");
        return "redirect:/ke-hoach/" + row.planId() + "#viec";
    }

    @PostMapping("/tep")
    String attach(
            @PathVariable String id,
            @PathVariable String viec,
            @RequestPart(name = "file", required = false) MultipartFile file,
            Caller caller) {
        AssignmentId work = AssignmentId.of(viec);
        behalf.open(PlanId.of(id), work, caller);
        behalf.requireToHandIn(work, caller);
        uploads.use(Uploads.chosen(file), upload -> attachments.keep(work.value(), upload, caller.userId()));
        return "redirect:/ke-hoach/" + id + "/nhap-thay/" + work;
    }

    @PostMapping("/xoa-tep")
    String remove(
            @PathVariable String id,
            @PathVariable String viec,
            @RequestParam(defaultValue = "") String file,
            Caller caller) {
        AssignmentId work = AssignmentId.of(viec);
        behalf.open(PlanId.of(id), work, caller);
        attachments.remove(waiting(work, file, caller));
        return "redirect:/ke-hoach/" + id + "/nhap-thay/" + work;
    }

    /** A file of this work that the caller may open: what the unit keeps there is none of them. */
    private AttachmentView waiting(AssignmentId work, String file, Caller caller) {
        return attachments.of(work.value()).stream()
                .filter(each -> each.id().toString().equals(file))
                .findFirst()
                .map(each -> desk.readable(each.id(), caller))
                .orElseThrow(() -> Refused.notFound("Không có tệp này"));
    }
}
