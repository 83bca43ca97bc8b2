package vn.kehoach.restoration.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.kehoach.audit.Restoration;
import vn.kehoach.notification.outbox.HeldMails;
import vn.kehoach.notification.outbox.MailView;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.restoration.RegisterStanding;
import vn.kehoach.restoration.RegisterWord;
import vn.kehoach.restoration.RestorationDesk;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** Phục hồi: what the restored database lacks, the registers to be set, the mails that are held. */
@Controller
@RequestMapping("/phuc-hoi")
class RestorationPage {

    private static final int NEW_LINES = 2;

    private final RestorationDesk desk;
    private final HeldMails mails;

    RestorationPage(RestorationDesk desk, HeldMails mails) {
        this.desk = desk;
        this.mails = mails;
    }

    /** A register as the form shows it; a new one has no body yet. */
    record Line(String body, String year, String type, String here, String last, boolean fresh) {

        static Line of(RegisterStanding each) {
            return new Line(
                    each.body(),
                    String.valueOf(each.year()),
                    each.type(),
                    String.valueOf(each.last()),
                    String.valueOf(each.known()),
                    false);
        }
    }

    /** A held mail. */
    record Held(long id, String subject, String to, String kind, String when) {

        static Held of(MailView mail) {
            return new Held(
                    mail.id(),
                    mail.subject(),
                    mail.to().name() + " <" + mail.to().address() + ">",
                    mail.kind().label(),
                    VietnamTime.words(mail.delivery().plannedFor()));
        }
    }

    @GetMapping
    ModelAndView open(Caller caller) {
        caller.requireAdmin();
        List<Line> lines = Stream.concat(
                        desk.registers().stream().map(Line::of),
                        Stream.generate(() -> new Line("", "", "", "", "", true))
                                .limit(NEW_LINES))
                .toList();
        return page(lines, "");
    }

    private ModelAndView page(List<Line> lines, String error) {
        ModelAndView page = new ModelAndView("phuc-hoi");
        page.addObject("open", desk.open().isPresent());
        page.addObject("told", desk.open().map(RestorationPage::told).orElse(""));
        page.addObject("lines", lines);
        page.addObject("held", mails.all().stream().map(Held::of).toList());
        page.addObject("error", error);
        if (!error.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page;
    }

    private static String told(Restoration restoration) {
        String here = "Cơ sở dữ liệu này có nhật ký đến dòng " + restoration.recordEnds()
                + (restoration.recordAt() == null ? "" : ", lúc " + VietnamTime.words(restoration.recordAt()));
        long lost = restoration.knownUntil() - restoration.recordEnds();
        return lost <= 0 || restoration.knownAt() == null
                ? here + ". Không còn mốc neo nào cho biết sau đó đã có thêm gì."
                : here + "; mốc neo cho biết nhật ký đã đến dòng " + restoration.knownUntil() + " lúc "
                        + VietnamTime.words(Instant.parse(restoration.knownAt())) + ": " + lost + " dòng không còn.";
    }

    @PostMapping
    ModelAndView confirm(@RequestParam MultiValueMap<String, String> form, Caller caller) {
        caller.requireAdmin();
        List<Line> lines = typed(form);
        try {
            desk.confirm(words(lines), caller);
        } catch (Refused refused) {
            if (refused.reason() != Refused.Reason.INVALID) {
                throw refused;
            }
            return page(lines, refused.getMessage());
        }
        return new ModelAndView("redirect:/phuc-hoi");
    }

    private static List<Line> typed(MultiValueMap<String, String> form) {
        List<Line> lines = new ArrayList<>();
        for (int line = 0; line < form.getOrDefault("body", List.of()).size(); line++) {
            lines.add(new Line(
                    value(form, "body", line),
                    value(form, "year", line),
                    value(form, "type", line),
                    value(form, "here", line),
                    value(form, "last", line),
                    value(form, "here", line).isEmpty()));
        }
        return lines;
    }

    private static List<RegisterWord> words(List<Line> lines) {
        return lines.stream()
                .filter(line -> !(line.body() + line.year() + line.type() + line.last()).isEmpty())
                .map(line -> new RegisterWord(line.body(), number(line.year()), line.type(), number(line.last())))
                .toList();
    }

    private static Integer number(String text) {
        return text.matches("\\d{1,7}") ? Integer.valueOf(text) : null;
    }

    private static String value(MultiValueMap<String, String> form, String field, int line) {
        List<String> values = form.getOrDefault(field, List.of());
        return line < values.size() ? values.get(line).strip() : "";
    }

    /** One mail, or all where none is named. */
    @PostMapping("/thu")
    String decide(@RequestParam HeldMails.Decision lam, @RequestParam(required = false) Long id, Caller caller) {
        caller.requireAdmin();
        mails.decide(lam, id == null ? List.of() : List.of(id));
        return "redirect:/phuc-hoi";
    }
}
