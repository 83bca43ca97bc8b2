package vn.kehoach.reading.web;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.drafting.Proposed;
import vn.kehoach.plan.register.PlanRegister;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.reading.desk.ReadingDesk;
import vn.kehoach.reading.desk.Renewal;

/** A document becomes a plan whose reading is gone through next, or a new version of the document of a draft. */
@Controller
class UploadedPlans {

    private final PlanFile files;
    private final PlanService plans;
    private final PlanRegister register;

    UploadedPlans(PlanFile files, PlanService plans, PlanRegister register) {
        this.register = register;
        this.files = files;
        this.plans = plans;
    }

    /** A new plan from a file or from pasted words. */
    @PostMapping("/ke-hoach/tai-len")
    String propose(
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean lapLai,
            Caller caller) {
        TakenDocuments.Read reading = files.read(Sent.either(file, text), caller);
        Renewal.requirePlan(reading.content(), "; chưa có gì được lưu");
        if (!lapLai) {
            register.requireNoTwin(reading.content().json(), caller);
        }
        return "redirect:/ke-hoach/" + files.propose(reading, caller).id() + "/doc";
    }

    /** What the drafter corrected stays; what differs is marked in the content. */
    @PutMapping(path = "/api/plans/{id}/document", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseBody
    Proposed renew(
            @PathVariable String id,
            @RequestParam int version,
            @RequestPart("file") MultipartFile file,
            Caller caller) {
        PlanId plan = PlanId.of(id);
        files.renew(new ReadingDesk.From(plan, version, caller), Sent.file(file));
        PlanView saved = plans.view(plan);
        return Proposed.of(saved, plans.findings(plan), List.of());
    }
}
