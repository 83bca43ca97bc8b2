package vn.kehoach.consolidation.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.consolidation.FinalReportService;
import vn.kehoach.consultation.Response;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.shared.Refused;

/** The forms of the page of a collection that make its report. */
@Controller
@RequestMapping("/ke-hoach/{id}/tong-hop")
class FinalReportForms {

    private static final String PLACE = "bao-cao";

    private final FinalReportService reports;
    private final CollectionsOfPlan collections;

    FinalReportForms(FinalReportService reports, CollectionsOfPlan collections) {
        this.reports = reports;
        this.collections = collections;
    }

    @PostMapping("/them-bao-cao")
    String add(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String dot,
            @RequestParam(defaultValue = "") String reason,
            Caller caller) {
        RequestId collection = collections.of(id, dot, caller);
        reports.add(collection, reason, caller);
        return CollectionsOfPlan.backTo(id, collection, PLACE);
    }

    @PostMapping("/lap-du-thao")
    String make(@PathVariable String id, @RequestParam(defaultValue = "") String dot, Caller caller) {
        RequestId collection = collections.of(id, dot, caller);
        reports.makeDraft(collection, caller);
        return CollectionsOfPlan.backTo(id, collection, PLACE);
    }

    @PostMapping("/tai-len")
    String upload(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String dot,
            @RequestParam(required = false) MultipartFile file,
            Caller caller) {
        RequestId collection = collections.of(id, dot, caller);
        reports.requireWriter(collection, caller);
        MultipartFile sent = Optional.ofNullable(file)
                .filter(each -> !each.isEmpty())
                .orElseThrow(() -> Refused.invalid("file", "Tệp", "chưa chọn"));
        reports.upload(collection, sent, caller);
        return CollectionsOfPlan.backTo(id, collection, PLACE);
    }

    @PostMapping("/duyet")
    String approve(@PathVariable String id, @RequestParam(defaultValue = "") String dot, Caller caller) {
        RequestId collection = collections.of(id, dot, caller);
        reports.approve(collection, caller);
        return CollectionsOfPlan.backTo(id, collection, PLACE);
    }

    @PostMapping("/tiep-thu")
    String respond(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String dot,
            @RequestParam(defaultValue = "") String opinion,
            @RequestParam(defaultValue = "") String response,
            @RequestParam(defaultValue = "") String text,
            Caller caller) {
        RequestId collection = collections.of(id, dot, caller);
        reports.respond(collection, opinion(opinion), response(response), text.strip(), caller);
        return CollectionsOfPlan.backTo(id, collection, "y-kien");
    }

    private static UUID opinion(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refused.notFound("Không có ý kiến này về báo cáo");
        }
    }

    private static Response response(String text) {
        try {
            return Response.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw Refused.invalid("response", "Tiếp thu, giải trình", "chưa chọn");
        }
    }

    @PostMapping("/trinh-ky")
    String submit(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String dot,
            @RequestParam(defaultValue = "") String signer,
            @RequestParam(defaultValue = "") String recipients,
            Caller caller) {
        RequestId collection = collections.of(id, dot, caller);
        reports.submit(collection, signer, recipients, caller);
        return CollectionsOfPlan.backTo(id, collection, PLACE);
    }
}
