package vn.kehoach.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.paper.Layout;
import vn.kehoach.document.template.TemplateExamples;
import vn.kehoach.document.template.TemplateLine;
import vn.kehoach.document.template.Templates;
import vn.kehoach.download.Downloads;
import vn.kehoach.download.FileToSend;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;
import vn.kehoach.upload.Uploads;

/** Mẫu văn bản: the Word templates of the layouts, which administrators take out, edit in Word and put back. */
@Controller
@RequestMapping("/mau-van-ban")
class TemplatePage {

    private final Templates templates;
    private final Uploads uploads;
    private final Downloads downloads;

    TemplatePage(Templates templates, Uploads uploads, Downloads downloads) {
        this.templates = templates;
        this.uploads = uploads;
        this.downloads = downloads;
    }

    /**
     * One layout as the page shows it.
     *
     * @param code in addresses
     * @param inUse its template, in words
     */
    record Sheet(String code, String label, String forWhom, String inUse, List<TemplateLine> history) {}

    /** What the page calls a layout. */
    private enum Named {
        DOAN(Layout.YOUTH, "doan", "Thể thức Đoàn", "Đoàn TNCS Hồ Chí Minh các cấp (HD 29-HD/TWĐTN-VP)"),
        DANG(Layout.PARTY, "dang", "Thể thức Đảng", "cấp ủy, cơ quan Đảng (HD 36-HD/VPTW)"),
        NHA_NUOC(
                Layout.STATE,
                "nha-nuoc",
                "Thể thức Nhà nước",
                "cơ quan nhà nước, công đoàn, và văn bản liên tịch của các cơ quan khác thể thức (NĐ 30/2020)");

        private final Layout layout;
        private final String code;
        private final String label;
        private final String forWhom;

        Named(Layout layout, String code, String label, String forWhom) {
            this.layout = layout;
            this.code = code;
            this.label = label;
            this.forWhom = forWhom;
        }

        static Named of(String code) {
            return Arrays.stream(values())
                    .filter(each -> each.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> Refused.notFound("Không có thể thức “" + code + "”"));
        }
    }

    @GetMapping
    String open(Caller caller, Model model) {
        return show(caller, model, "", List.of(), "");
    }

    private String show(Caller caller, Model model, String code, List<String> errors, String reason) {
        model.addAttribute(
                "sheets",
                Arrays.stream(Named.values()).map(each -> sheet(each, caller)).toList());
        model.addAttribute("examples", TemplateExamples.all());
        model.addAttribute("largest", uploads.terms().maxSize());
        model.addAttribute("refused", code);
        model.addAttribute("errors", errors);
        model.addAttribute("reason", reason);
        return "van-ban/mau";
    }

    private Sheet sheet(Named named, Caller caller) {
        List<TemplateLine> history = templates.history(named.layout, caller);
        String inUse = history.isEmpty()
                ? "mẫu đi kèm phần mềm"
                : (history.get(0).builtIn()
                                ? "mẫu đi kèm phần mềm"
                                : "“" + history.get(0).name() + "”") + ", từ "
                        + history.get(0).at();
        return new Sheet(named.code, named.label, named.forWhom, inUse, history);
    }

    @PostMapping("/{code}")
    String replace(
            @PathVariable String code,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String reason,
            Caller caller,
            Model model,
            HttpServletResponse response,
            RedirectAttributes back) {
        Named named = Named.of(code);
        return kept(
                named,
                reason,
                () -> templates.replace(named.layout, name(file), uploads.bytes(file), reason, caller),
                "Đã dùng mẫu mới cho " + named.label,
                new On(caller, model, response, back));
    }

    @PostMapping("/{code}/lay-lai")
    String goBack(
            @PathVariable String code,
            @RequestParam long id,
            @RequestParam(defaultValue = "") String reason,
            Caller caller,
            Model model,
            HttpServletResponse response,
            RedirectAttributes back) {
        Named named = Named.of(code);
        return kept(
                named,
                reason,
                () -> templates.goBack(named.layout, id, reason, caller),
                "Đã trở về mẫu trước cho " + named.label,
                new On(caller, model, response, back));
    }

    /** Where an answer goes. */
    private record On(Caller caller, Model model, HttpServletResponse response, RedirectAttributes back) {}

    /** What is refused is told on the same page, with what was typed. */
    private String kept(Named named, String reason, Runnable act, String done, On on) {
        try {
            act.run();
        } catch (Refused refused) {
            if (refused.reason() != Refused.Reason.INVALID) {
                throw refused;
            }
            on.response().setStatus(refused.reason().status());
            List<String> errors =
                    refused.fields().stream().map(FieldError::message).toList();
            return show(on.caller(), on.model(), named.code, errors, reason);
        }
        on.back().addFlashAttribute("done", done);
        return "redirect:/mau-van-ban";
    }

    private static String name(MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw Refused.invalid("file", "Mẫu", "chưa chọn tệp");
        }
        return String.valueOf(file.getOriginalFilename());
    }

    @GetMapping("/{code}/dang-dung.docx")
    void inUse(@PathVariable String code, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Named named = Named.of(code);
        byte[] file = templates.inUse(named.layout, caller);
        send("mau-" + code, () -> file, caller, request, response);
    }

    @GetMapping("/{code}/ban/{id}.docx")
    void earlier(
            @PathVariable String code,
            @PathVariable long id,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        byte[] file = templates.earlier(Named.of(code).layout, id, caller);
        send("mau-" + code + "-" + id, () -> file, caller, request, response);
    }

    @GetMapping("/{code}/xem-thu/{number}.docx")
    void example(
            @PathVariable String code,
            @PathVariable int number,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        byte[] file = templates.example(Named.of(code).layout, number, caller);
        send("xem-thu-" + code + "-" + (number + 1), () -> file, caller, request, response);
    }

    private void send(
            String name, Supplier<byte[]> file, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        downloads.send(
                caller.userId(),
                AuditEntry.of("paper-template-downloaded", "paper-template", name),
                () -> FileToSend.of(name + ".docx", DocumentType.DOCX.media(), file.get()),
                request,
                response);
    }
}
