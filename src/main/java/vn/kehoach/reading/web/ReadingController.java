package vn.kehoach.reading.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.drafting.Proposed;
import vn.kehoach.plan.register.PlanRegister;
import vn.kehoach.plan.state.PlanView;

/** Reads plans: {@code extract} makes nothing, a Word file waits a day for its plan; a file sent to {@code /api/plans} becomes a plan. */
@RestController
class ReadingController {

    private final PlanFile files;
    private final PlanService plans;
    private final PlanRegister register;

    ReadingController(PlanFile files, PlanService plans, PlanRegister register) {
        this.register = register;
        this.files = files;
        this.plans = plans;
    }

    record Pasted(String text) {}

    @PostMapping(path = "/api/plans/extract", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ObjectNode extract(@RequestPart("file") MultipartFile file, Caller caller) {
        return files.readFirst(Sent.file(file), caller).json();
    }

    @PostMapping(path = "/api/plans/extract", consumes = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode extract(@RequestBody Pasted pasted, Caller caller) {
        return files.read(Sent.text(pasted.text()), caller).content().json();
    }

    @PostMapping(path = "/api/plans", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Proposed> propose(@RequestPart("file") MultipartFile file, Caller caller) {
        TakenDocuments.Read reading = files.read(Sent.file(file), caller);
        List<PlanRegister.Row> twins = register.twins(reading.content().json(), caller);
        PlanView plan = files.propose(reading, caller);
        return ResponseEntity.created(URI.create("/api/plans/" + plan.id()))
                .body(Proposed.of(plan, plans.findings(plan.id()), twins));
    }
}
