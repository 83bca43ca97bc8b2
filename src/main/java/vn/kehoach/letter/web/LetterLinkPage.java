package vn.kehoach.letter.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.kehoach.document.DocumentType;
import vn.kehoach.download.Downloads;
import vn.kehoach.download.FileToSend;
import vn.kehoach.letter.KeptLetters;
import vn.kehoach.letter.LetterLinks;
import vn.kehoach.letter.LetterLinks.Linked;
import vn.kehoach.plan.drafting.PlanService;

/**
 * One letter for whom it was sent to. The address is the permission: it opens this letter and nothing else. To look at the page
 * opens nothing, because programs that check mails look at pages, too.
 */
@Controller
@RequestMapping("/thu-den/{key}")
class LetterLinkPage {

    private final LetterLinks links;
    private final PlanService plans;
    private final Downloads downloads;

    LetterLinkPage(LetterLinks links, PlanService plans, Downloads downloads) {
        this.links = links;
        this.plans = plans;
        this.downloads = downloads;
    }

    /** A key that opens nothing: wrong, expired or revoked. */
    private static final class OpensNothing extends RuntimeException {}

    @GetMapping
    String show(@PathVariable String key, Model model) {
        Linked link = linked(key);
        model.addAttribute("key", key);
        model.addAttribute("kind", link.kind().label());
        model.addAttribute("name", link.name());
        model.addAttribute("plan", plans.view(link.plan()));
        return "van-ban/thu-den";
    }

    /** The letter in the browser. */
    @GetMapping("/mo")
    void open(@PathVariable String key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(key, true, request, response);
    }

    /** The letter to keep. */
    @GetMapping("/tai-ve")
    void download(@PathVariable String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(key, false, request, response);
    }

    private void send(String key, boolean inPlace, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Linked link = linked(key);
        if (HttpMethod.GET.matches(request.getMethod())) {
            links.opened(link);
        }
        downloads.send(
                "liên kết " + link.delivery(), LetterLinks.taken(link), () -> file(link, inPlace), request, response);
    }

    private FileToSend file(Linked link, boolean inPlace) {
        KeptLetters.File kept = links.file(link);
        FileToSend file = FileToSend.of(kept.name(), DocumentType.PDF.media(), kept.content());
        return inPlace ? file.shownInPlace() : file;
    }

    private Linked linked(String key) {
        return links.find(key).orElseThrow(OpensNothing::new);
    }

    /** The same words for each of them, so that nobody learns what there is. */
    @ExceptionHandler(OpensNothing.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String nothing() {
        return "van-ban/lien-ket-hong";
    }
}
