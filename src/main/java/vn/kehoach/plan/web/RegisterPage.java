package vn.kehoach.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.plan.register.BookLine;
import vn.kehoach.plan.register.IssuePlaces;
import vn.kehoach.plan.register.NumberRegister;
import vn.kehoach.plan.register.NumberedPlans;
import vn.kehoach.plan.register.RegisterActs;
import vn.kehoach.plan.register.RegisterBook;
import vn.kehoach.plan.register.RegisterBook.Asked;
import vn.kehoach.plan.register.RegisterKeepers;
import vn.kehoach.plan.register.RegisterKey;
import vn.kehoach.plan.register.Registers;
import vn.kehoach.plan.types.DocumentTypes;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** Sổ đăng ký văn bản đi: the registers of the bodies that the caller belongs to, and what their office does in them. */
@Controller
@RequestMapping("/so")
class RegisterPage {

    private final Registers registers;
    private final RegisterKeepers keepers;
    private final RegisterBook book;
    private final RegisterActs acts;
    private final NumberRegister numbers;
    private final NumberedPlans plans;
    private final IssuePlaces places;
    private final Clock clock;

    RegisterPage(
            Registers registers,
            RegisterKeepers keepers,
            RegisterBook book,
            RegisterActs acts,
            NumberRegister numbers,
            NumberedPlans plans,
            IssuePlaces places,
            Clock clock) {
        this.registers = registers;
        this.keepers = keepers;
        this.book = book;
        this.acts = acts;
        this.numbers = numbers;
        this.plans = plans;
        this.places = places;
        this.clock = clock;
    }

    /** What is looked at. */
    record Look(String body, int year, String type, String q, int page) {}

    @GetMapping
    String open(
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Caller caller,
            Model model) {
        return show(look(body, year, type, q, page, caller), caller, model, Map.of(), "");
    }

    private Look look(String body, String year, String type, String q, int page, Caller caller) {
        List<UnitView> bodies = keepers.bodies(caller);
        String chosen =
                body.isEmpty() ? bodies.stream().findFirst().map(UnitView::code).orElse("") : body;
        if (!chosen.isEmpty() && bodies.stream().noneMatch(each -> each.code().equals(chosen))) {
            throw Refused.notFound("Không có sổ của cơ quan “" + chosen + "”");
        }
        int today = VietnamTime.today(clock).getYear();
        int when = year.isEmpty() ? latest(chosen, today) : yearIn(year);
        String register = type.isEmpty() || chosen.isEmpty()
                ? ""
                : registers.readable(chosen, when, type).type();
        return new Look(chosen, when, register, q, page);
    }

    private static int yearIn(String text) {
        int year = text.matches("[0-9]{4}") ? Integer.parseInt(text) : 0;
        if (year < VietnamTime.FIRST_YEAR || year > VietnamTime.LAST_YEAR) {
            throw Refused.invalid("year", "Năm", "phải là " + VietnamTime.YEARS);
        }
        return year;
    }

    private int latest(String body, int today) {
        List<Integer> years = book.years(body);
        return years.isEmpty() || years.contains(today) ? today : years.get(0);
    }

    @PostMapping("/giu")
    String reserve(
            @RequestParam Map<String, String> typed,
            Caller caller,
            Model model,
            HttpServletResponse response,
            RedirectAttributes back) {
        return kept(
                (key, line) -> "Đã giữ số " + acts.reserve(key, line.text("purpose"), line.plan(), caller),
                typed,
                caller,
                model,
                response,
                back);
    }

    @PostMapping("/dung-cho")
    String keepFor(
            @RequestParam Map<String, String> typed,
            Caller caller,
            Model model,
            HttpServletResponse response,
            RedirectAttributes back) {
        return kept(
                (key, line) -> {
                    acts.keepFor(key, line.neededNumber(), line.neededPlan(), caller);
                    return "Số " + line.neededNumber() + " sẽ cấp cho kế hoạch đã chọn khi ban hành";
                },
                typed,
                caller,
                model,
                response,
                back);
    }

    /** Where the body issues documents whose text names no place. */
    @PostMapping("/noi")
    String place(
            @RequestParam Map<String, String> typed,
            Caller caller,
            Model model,
            HttpServletResponse response,
            RedirectAttributes back) {
        String body = typed.getOrDefault("body", "");
        keepers.requireKeeper(body, caller);
        Look look = look(body, typed.getOrDefault("year", ""), typed.getOrDefault("type", ""), "", 0, caller);
        try {
            places.set(body, typed.getOrDefault("place", ""), typed.getOrDefault("reason", ""), caller);
        } catch (Refused refused) {
            response.setStatus(refused.reason().status());
            return show(look, caller, model, typed, refused.getMessage());
        }
        back.addFlashAttribute(
                "done",
                "Từ nay văn bản không nêu nơi ban hành thì ghi “"
                        + typed.get("place").strip() + "”");
        back.addAttribute("body", look.body());
        back.addAttribute("year", look.year());
        back.addAttribute("type", look.type());
        return "redirect:/so";
    }

    @PostMapping("/bo")
    String giveUp(
            @RequestParam Map<String, String> typed,
            Caller caller,
            Model model,
            HttpServletResponse response,
            RedirectAttributes back) {
        return kept(
                (key, line) -> {
                    acts.giveUp(key, line.neededNumber(), line.text("reason"), caller);
                    return "Đã bỏ số " + line.neededNumber();
                },
                typed,
                caller,
                model,
                response,
                back);
    }

    @PostMapping("/giay")
    String note(
            @RequestParam Map<String, String> typed,
            Caller caller,
            Model model,
            HttpServletResponse response,
            RedirectAttributes back) {
        return kept(
                (key, line) -> "Đã ghi văn bản vào sổ ở số " + acts.note(key, line.paper(), caller),
                typed,
                caller,
                model,
                response,
                back);
    }

    @PostMapping("/dat")
    String continueFrom(
            @RequestParam Map<String, String> typed,
            Caller caller,
            Model model,
            HttpServletResponse response,
            RedirectAttributes back) {
        caller.requireAdmin();
        return kept(
                (key, line) -> "Sổ nay đã đến số "
                        + numbers.continueFrom(
                                key.body(), key.year(), key.type(), line.last(), reason(line), caller.userId()),
                typed,
                caller,
                model,
                response,
                back);
    }

    private static String reason(TypedLine line) {
        if (line.text("reason").isEmpty()) {
            throw Refused.invalid("reason", "Lý do", "phải ghi");
        }
        return line.text("reason");
    }

    /** Something that is done in a register; answers what to tell of it. */
    private interface Act {

        String in(RegisterKey key, TypedLine line);
    }

    /** What is refused is told on the same page, with the words that were typed. */
    private String kept(
            Act act,
            Map<String, String> typed,
            Caller caller,
            Model model,
            HttpServletResponse response,
            RedirectAttributes back) {
        String body = typed.getOrDefault("body", "");
        keepers.requireKeeper(body, caller);
        Look look = look(body, typed.getOrDefault("year", ""), typed.getOrDefault("type", ""), "", 0, caller);
        try {
            back.addFlashAttribute(
                    "done", act.in(registers.open(look.body(), look.year(), look.type()), TypedLine.of(typed)));
            back.addAttribute("body", look.body());
            back.addAttribute("year", look.year());
            back.addAttribute("type", look.type());
            return "redirect:/so";
        } catch (Refused refused) {
            response.setStatus(refused.reason().status());
            return show(look, caller, model, typed, refused.getMessage());
        }
    }

    private String show(Look look, Caller caller, Model model, Map<String, String> typed, String refusal) {
        PageOf<BookLine> found = new PageRequest(look.page(), null)
                .orLast(page -> book.find(new Asked(look.body(), look.year(), look.type(), look.q()), page, caller));
        boolean keeping = !look.body().isEmpty() && keepers.keeps(look.body(), caller);
        model.addAttribute("look", look);
        model.addAttribute("bodies", keepers.bodies(caller));
        model.addAttribute("years", years(look));
        model.addAttribute("types", DocumentTypes.known().all());
        model.addAttribute("standings", book.standings(look.body(), look.year()));
        model.addAttribute("lines", found.items());
        model.addAttribute("total", found.total());
        model.addAttribute("page", found.page());
        model.addAttribute("lastPage", Math.max(0, (found.total() - 1) / found.size()));
        model.addAttribute("keeping", keeping && !look.type().isEmpty());
        model.addAttribute("mayKeep", keeping);
        model.addAttribute("place", places.now(look.body()).orElse(""));
        model.addAttribute("admin", caller.admin());
        model.addAttribute("next", look.type().isEmpty() ? 0 : numbers.last(look.body(), look.year(), look.type()) + 1);
        model.addAttribute(
                "plans",
                keeping && !look.type().isEmpty()
                        ? plans.awaiting(new RegisterKey(look.body(), look.year(), look.type()), caller)
                        : List.of());
        model.addAttribute("typed", typed);
        model.addAttribute("refusal", refusal);
        return "so/trang";
    }

    private List<Integer> years(Look look) {
        int today = VietnamTime.today(clock).getYear();
        return Stream.concat(Stream.of(today, look.year()), book.years(look.body()).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
