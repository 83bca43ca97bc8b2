package vn.kehoach.document.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.kehoach.document.DocumentSigning;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;
import vn.kehoach.upload.Uploads;

/** Digital signatures from the page of the document. */
@Controller
@RequestMapping("/ke-hoach/{id}/van-ban/ky-so")
class SignaturePage {

    private final DocumentSigning signing;
    private final Uploads uploads;

    SignaturePage(DocumentSigning signing, Uploads uploads) {
        this.signing = signing;
        this.uploads = uploads;
    }

    /** A file that was signed elsewhere comes back. */
    @PostMapping
    String take(@PathVariable String id, @RequestParam(required = false) MultipartFile file, Caller caller) {
        PlanId plan = PlanId.of(id);
        signing.requireMayBring(plan, caller);
        if (file == null || file.isEmpty()) {
            throw Refused.invalid("file", "Tệp ký số", "chưa chọn tệp");
        }
        signing.take(plan, uploads.bytes(file), caller);
        return back(plan);
    }

    /** The caller signs with the certificate that lies on the server. */
    @PostMapping("/may-chu")
    String sign(@PathVariable String id, Caller caller) {
        PlanId plan = PlanId.of(id);
        signing.sign(plan, caller);
        return back(plan);
    }

    /** The office sets the seal of its body. */
    @PostMapping("/con-dau")
    String seal(@PathVariable String id, @RequestParam(defaultValue = "") String body, Caller caller) {
        PlanId plan = PlanId.of(id);
        signing.seal(plan, body, caller);
        return back(plan);
    }

    private static String back(PlanId plan) {
        return "redirect:/ke-hoach/" + plan + "/van-ban#ky-so";
    }
}
