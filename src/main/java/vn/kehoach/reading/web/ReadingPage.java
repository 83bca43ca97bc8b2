package vn.kehoach.reading.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.reading.desk.Addition;
import vn.kehoach.reading.desk.Answer;
import vn.kehoach.reading.desk.Correction;
import vn.kehoach.reading.desk.ReadingDesk;
import vn.kehoach.reading.desk.Split;
import vn.kehoach.shared.Refused;

/**
 * Đọc văn bản: the document and what was read from it, side by side. Every step is a form; with a script a part of the page
 * changes in place, without one the page comes again.
 */
@Controller
@RequestMapping("/ke-hoach/{id}/doc")
class ReadingPage {

    private static final String PAGE = "ke-hoach/doc";
    private static final String SCRIPTED = "HX-Request";
    private static final String UNCHECKED = "chua-xem";

    private final ReadingSheets sheets;
    private final ReadingDesk desk;
    private final PlanFile files;

    ReadingPage(ReadingSheets sheets, ReadingDesk desk, PlanFile files) {
        this.sheets = sheets;
        this.desk = desk;
        this.files = files;
    }

    @GetMapping
    String open(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String muc,
            @RequestParam(defaultValue = "") String loc,
            @RequestHeader(name = SCRIPTED, required = false) String scripted,
            Caller caller,
            Model model) {
        require(muc.isEmpty() || muc.matches("[a-z-]{1,12}\\d{0,6}"), "muc", "Mục", muc);
        require(loc.isEmpty() || loc.equals(UNCHECKED), "loc", "Lọc", loc);
        model.addAttribute("doc", sheets.of(PlanId.of(id), caller));
        model.addAttribute("largestFile", files.largest());
        model.addAttribute("muc", muc);
        model.addAttribute("uncheckedOnly", loc.equals(UNCHECKED));
        return scripted == null ? PAGE : PAGE + " :: banDoc";
    }

    private static void require(boolean known, String field, String label, String given) {
        if (!known) {
            throw Refused.invalid(field, label, "“" + given + "” không có trong trang này");
        }
    }

    /** The forms of one obligation: below it with a script, in the page without. */
    @GetMapping("/viec/{index}")
    String edit(
            @PathVariable String id,
            @PathVariable int index,
            @RequestHeader(name = SCRIPTED, required = false) String scripted,
            Caller caller,
            Model model) {
        model.addAttribute("edit", sheets.edit(PlanId.of(id), index, caller));
        model.addAttribute("mau", sheets.template(PlanId.of(id), index, caller));
        return open(id, "o" + index, "", null, caller, model) + (scripted == null ? "" : " :: sua");
    }

    @PostMapping(path = "/viec/{index}", params = "lam=xem")
    String check(
            @PathVariable String id,
            @PathVariable int index,
            @RequestParam int version,
            @RequestParam(defaultValue = "true") boolean da,
            Caller caller) {
        return after(id, "o" + index, version, caller, from -> desk.check(from, index, da));
    }

    @PostMapping(path = "/viec/{index}", params = "lam=sua")
    String correct(
            @PathVariable String id,
            @PathVariable int index,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") List<String> units,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam String what,
            @RequestParam(defaultValue = "DUTY") String kind,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String hour,
            @RequestParam Optional<String> quota,
            @RequestParam Optional<String> onlyIf,
            @RequestParam(defaultValue = "false") boolean checked,
            Caller caller) {
        Correction correction = new Correction(who, units, unit, what, kind, day, hour, quota, onlyIf, checked);
        return after(id, "o" + index, version, caller, from -> desk.correct(from, index, correction));
    }

    @PostMapping(path = "/viec/{index}", params = "lam=mau")
    String template(
            @PathVariable String id,
            @PathVariable int index,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            Caller caller) {
        return after(id, "o" + index, version, caller, from -> desk.template(from, index, TemplateEdit.typed(typed)));
    }

    @PostMapping(path = "/viec/{index}", params = "lam=han")
    String date(
            @PathVariable String id,
            @PathVariable int index,
            @RequestParam int version,
            @RequestParam String due,
            Caller caller) {
        return after(id, "o" + index, version, caller, from -> desk.date(from, index, due));
    }

    @PostMapping(path = "/viec/{index}", params = "lam=tach")
    String split(
            @PathVariable String id,
            @PathVariable int index,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String typed,
            @RequestParam(defaultValue = "false") boolean list,
            Caller caller) {
        Split split = new Split(typed.isBlank() ? before : typed, list);
        return after(id, "o" + index, version, caller, from -> desk.split(from, index, split));
    }

    @PostMapping(path = "/viec/{index}", params = "lam=gop")
    String merge(
            @PathVariable String id,
            @PathVariable int index,
            @RequestParam int version,
            @RequestParam int with,
            Caller caller) {
        return after(id, "o" + Math.min(index, with), version, caller, from -> desk.merge(from, index, with));
    }

    @PostMapping(path = "/viec/{index}", params = "lam=xoa")
    String remove(@PathVariable String id, @PathVariable int index, @RequestParam int version, Caller caller) {
        return after(id, "o" + Math.max(0, index - 1), version, caller, from -> desk.remove(from, index));
    }

    @PostMapping(path = "/viec/{index}", params = "lam=chon")
    String choose(
            @PathVariable String id,
            @PathVariable int index,
            @RequestParam int version,
            @RequestParam boolean moi,
            Caller caller) {
        return after(id, "o" + index, version, caller, from -> desk.choose(from, index, moi));
    }

    /** A new obligation, from words that were marked in the document or from the drafter's own. */
    @PostMapping("/viec")
    String add(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam String what,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "-1") int start,
            @RequestParam(defaultValue = "-1") int end,
            Caller caller) {
        PlanId plan = PlanId.of(id);
        int index = desk.add(new ReadingDesk.From(plan, version, caller), new Addition(what, who, start, end));
        return redirect(plan, "o" + index);
    }

    /** Why a line of Nơi nhận gets the plan. */
    @PostMapping("/noi-nhan/{index}")
    String purpose(
            @PathVariable String id,
            @PathVariable int index,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String purpose,
            Caller caller) {
        return after(id, "r" + index, version, caller, from -> desk.purpose(from, index, purpose));
    }

    /** Why a finding may stay; without a reason it is open again. */
    @PostMapping(path = "/luu-y", params = "lam=bo-qua")
    String answer(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam String rule,
            @RequestParam String field,
            @RequestParam(defaultValue = "") String message,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean again,
            Caller caller) {
        if (reason.isBlank() != again) {
            throw Refused.invalid("reason", "Lý do", "chưa ghi");
        }
        Answer answer = new Answer(rule, field, message, reason);
        return after(id, ItemKey.of(field), version, caller, from -> desk.answer(from, answer));
    }

    @PostMapping(path = "/luu-y", params = "lam=sua")
    String mend(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam String rule,
            @RequestParam String field,
            Caller caller) {
        return after(id, ItemKey.of(field), version, caller, from -> desk.mend(from, rule, field));
    }

    /** The first document of the plan, or a new version of it. */
    @PostMapping("/van-ban")
    String takeDocument(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String text,
            Caller caller) {
        return after(id, "", version, caller, from -> files.renew(from, Sent.either(file, text)));
    }

    @PostMapping("/thay-doi/{key}")
    String choosePart(
            @PathVariable String id,
            @PathVariable String key,
            @RequestParam int version,
            @RequestParam boolean moi,
            Caller caller) {
        return after(id, "", version, caller, from -> desk.choosePart(from, key, moi));
    }

    @PostMapping("/thay-doi")
    String closeChanges(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean moi,
            Caller caller) {
        return after(id, "", version, caller, from -> desk.closeChanges(from, moi));
    }

    @PostMapping("/hoan-tac")
    String undo(@PathVariable String id, @RequestParam int version, Caller caller) {
        return after(id, "", version, caller, desk::undo);
    }

    private static String after(String id, String item, int version, Caller caller, Consumer<ReadingDesk.From> step) {
        PlanId plan = PlanId.of(id);
        step.accept(new ReadingDesk.From(plan, version, caller));
        return redirect(plan, item);
    }

    private static String redirect(PlanId plan, String item) {
        return "redirect:/ke-hoach/" + plan + "/doc" + (item.isEmpty() ? "" : "?muc=" + item + "#" + item);
    }

    /** Says why, beside what was typed where there is a script, on a page of its own where there is none. */
    @ExceptionHandler
    ModelAndView refused(Refused refused, HttpServletRequest request, HttpServletResponse response) {
        boolean scripted = request.getHeader(SCRIPTED) != null;
        response.setStatus(refused.reason().status());
        if (scripted) {
            response.setHeader("HX-Retarget", "#bao-loi");
            response.setHeader("HX-Reswap", "innerHTML");
            response.setHeader("HX-Reselect", ".loi");
        }
        ModelAndView answer = new ModelAndView("ke-hoach/doc-loi" + (scripted ? " :: loi" : ""));
        answer.addObject("opened", request.getMethod().equals("GET"));
        answer.addObject("message", refused.getMessage());
        answer.addObject("stale", refused.reason() == Refused.Reason.CONFLICT);
        answer.addObject("fields", refused.fields());
        return answer;
    }
}
