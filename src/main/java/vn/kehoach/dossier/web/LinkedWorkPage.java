package vn.kehoach.dossier.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import vn.kehoach.assignment.behalf.LinkToWork;
import vn.kehoach.assignment.behalf.LinkedWork;
import vn.kehoach.dossier.web.piece.Names;
import vn.kehoach.dossier.web.piece.Reading;
import vn.kehoach.dossier.web.work.UnitForm;
import vn.kehoach.dossier.web.work.WorkLine;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.shared.SecretKey;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.upload.Uploads;

/**
 * One piece of work for one unit without an account. The address is the permission: it opens this form and nothing else. To
 * look at the page changes nothing, because programs that check mails look at pages, too.
 */
@Controller
@RequestMapping("/viec/{key:" + SecretKey.OF_WORK + "}")
class LinkedWorkPage {

    private final LinkedWork links;
    private final PlanService plans;
    private final Organisation organisation;
    private final Uploads uploads;

    LinkedWorkPage(LinkedWork links, PlanService plans, Organisation organisation, Uploads uploads) {
        this.links = links;
        this.plans = plans;
        this.organisation = organisation;
        this.uploads = uploads;
    }

    /** A key that was never sent. */
    private static final class OpensNothing extends RuntimeException {}

    /** A key that was sent, and opens nothing any more. */
    private static final class OpensNothingNow extends RuntimeException {

        private final transient LinkToWork link;

        OpensNothingNow(LinkToWork link) {
            this.link = link;
        }
    }

    /** A file that waits to be handed in. */
    record Waiting(String id, String name, String size) {}

    @GetMapping
    String show(@PathVariable String key, Model model) {
        LinkToWork link = linked(key);
        LinkedWork.Opened opened = links.open(link);
        WorkLine work = WorkLine.of(opened.sheet(), new Names(organisation)::of);
        model.addAttribute("key", key);
        model.addAttribute("work", work);
        model.addAttribute("title", plans.view(link.plan()).title());
        model.addAttribute("office", links.office(link));
        model.addAttribute("address", link.address());
        model.addAttribute("until", VietnamTime.moment(link.until()));
        Optional.ofNullable(opened.sheet().returned()).ifPresent(back -> {
            model.addAttribute("returned", back);
            model.addAttribute("returnedAt", Reading.moment(back.at()));
            model.addAttribute("againBy", Reading.moment(back.newDueAt()));
        });
        model.addAttribute("form", form(opened));
        model.addAttribute(
                "files",
                opened.files().stream()
                        .map(file -> new Waiting(file.id().toString(), file.name(), Reading.size(file.size())))
                        .toList());
        opened.question().ifPresent(question -> model.addAttribute("question", question));
        opened.question().ifPresent(question -> model.addAttribute("answerBy", VietnamTime.moment(question.by())));
        model.addAttribute("unconfirmed", opened.awaitsReceipt());
        return "ke-hoach/viec";
    }

    /** A browser has shown the form to somebody. */
    @PostMapping("/da-mo")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seen(@PathVariable String key) {
        links.seen(linked(key));
    }

    @PostMapping
    String enter(@PathVariable String key, @RequestParam MultiValueMap<String, String> typed) {
        LinkToWork link = linked(key);
        links.requireToHandIn(link);
        LinkedWork.Opened opened = links.open(link);
        links.enter(link, form(opened).fields(typed));
        return back(key, "#da-nop");
    }

    @PostMapping("/tep")
    String attach(@PathVariable String key, @RequestPart(name = "file", required = false) MultipartFile file) {
        LinkToWork link = linked(key);
        links.requireToHandIn(link);
        uploads.use(Uploads.chosen(file), upload -> links.attach(link, upload));
        return back(key, "#tep");
    }

    @PostMapping("/xoa-tep")
    String remove(@PathVariable String key, @RequestParam(defaultValue = "") String file) {
        links.remove(linked(key), file);
        return back(key, "#tep");
    }

    @PostMapping("/da-nhan")
    String confirm(@PathVariable String key) {
        links.confirmReceipt(linked(key));
        return back(key, "");
    }

    @PostMapping("/giai-trinh")
    String explain(@PathVariable String key, @RequestParam(defaultValue = "") String answer) {
        links.explain(linked(key), answer);
        return back(key, "");
    }

    private static UnitForm form(LinkedWork.Opened opened) {
        return UnitForm.of(opened.sheet(), opened.fields());
    }

    /** A form that was refused stays under the address of its button: whoever opens that again comes to the form. */
    @GetMapping({"/tep", "/xoa-tep", "/da-nhan", "/giai-trinh"})
    String again(@PathVariable String key) {
        linked(key);
        return back(key, "");
    }

    private static String back(String key, String place) {
        return "redirect:/viec/" + key + place;
    }

    private LinkToWork linked(String key) {
        LinkToWork link = links.find(key).orElseThrow(OpensNothing::new);
        if (!links.opens(link)) {
            throw new OpensNothingNow(link);
        }
        return link;
    }

    @ExceptionHandler(OpensNothing.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String nothing() {
        return "van-ban/lien-ket-hong";
    }

    /** Whoever had the key learns why it opens nothing, and whom to ask. */
    @ExceptionHandler(OpensNothingNow.class)
    @ResponseStatus(HttpStatus.GONE)
    String nothingNow(OpensNothingNow gone, Model model) {
        model.addAttribute("revoked", gone.link.revokedAt().isPresent());
        model.addAttribute("until", VietnamTime.moment(gone.link.until()));
        model.addAttribute("office", links.office(gone.link));
        return "ke-hoach/viec-het";
    }
}
