package vn.kehoach.dossier.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kehoach.dispatch.DeliveryState;
import vn.kehoach.dispatch.DeliveryTable;
import vn.kehoach.dispatch.ReceiptDeadline;
import vn.kehoach.dispatch.RecipientDesk;
import vn.kehoach.dossier.web.piece.Pager;
import vn.kehoach.dossier.web.piece.Tag;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.content.frame.Channel;
import vn.kehoach.plan.content.frame.Purpose;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Known;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** Nơi nhận of one plan: what became of each line, and what the office does for those whom no mail has reached. */
@Controller
@RequestMapping("/ke-hoach/{id}/noi-nhan")
class RecipientsPage {

    private static final int ROWS = 100;

    private final DeliveryTable table;
    private final RecipientDesk desk;
    private final PlanService plans;
    private final PlanReaders readers;
    private final ReceiptDeadline deadline;
    private final Clock clock;

    RecipientsPage(
            DeliveryTable table,
            RecipientDesk desk,
            PlanService plans,
            PlanReaders readers,
            ReceiptDeadline deadline,
            Clock clock) {
        this.table = table;
        this.desk = desk;
        this.plans = plans;
        this.readers = readers;
        this.deadline = deadline;
        this.clock = clock;
    }

    /** How many deliveries stand in a state. */
    record Count(String state, Tag tag, long rows) {}

    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "0") int page,
            Caller caller,
            Model model) {
        PlanId plan = PlanId.of(id);
        readers.requireInside(plan, caller);
        caller.requireStaff();
        Optional<DeliveryState> wanted = Known.of("state", "Tình trạng", state, DeliveryState.class);
        PageOf<DeliveryLine> found = new PageRequest(page, ROWS)
                .orLast(asked -> table.of(plan, wanted, asked))
                .map(row -> DeliveryLine.of(row, confirmBy(row)));
        model.addAttribute("plan", plans.view(plan));
        model.addAttribute("state", wanted.map(DeliveryState::name).orElse(""));
        model.addAttribute("counts", counts(plan));
        model.addAttribute("lines", found.items());
        model.addAttribute("pager", Pager.of(found));
        model.addAttribute("mayKeep", desk.mayKeep(plan, caller));
        model.addAttribute("purposes", List.of(Purpose.ACT, Purpose.REPORT, Purpose.INFORM));
        model.addAttribute("channels", Channel.values());
        return "ke-hoach/noi-nhan";
    }

    /** Who is to act confirms within the days of the setting. */
    private String confirmBy(DeliveryTable.Row row) {
        if (row.purpose() != Purpose.ACT || row.receivedAt() != null || row.sentAt() == null) {
            return "";
        }
        LocalDate due = deadline.of(OffsetDateTime.parse(row.sentAt()).toInstant());
        boolean late = due.isBefore(VietnamTime.today(clock));
        return (late ? "quá hạn xác nhận, hạn " : "hạn xác nhận ") + VietnamTime.day(due);
    }

    private List<Count> counts(PlanId plan) {
        return table.counts(plan).entrySet().stream()
                .map(each -> new Count(each.getKey().name(), Tag.of(each.getKey()), each.getValue()))
                .toList();
    }

    @PostMapping("/{line}/thu")
    String mail(
            @PathVariable String id,
            @PathVariable String line,
            @RequestParam(defaultValue = "") String address,
            Caller caller,
            RedirectAttributes next) {
        PlanId plan = PlanId.of(id);
        desk.mail(plan, line(line), address, caller);
        return done(plan, "Đã đặt thư gửi đến " + address.strip() + ".", next);
    }

    @PostMapping("/{line}/giao")
    String handed(
            @PathVariable String id,
            @PathVariable String line,
            @RequestParam Map<String, String> typed,
            Caller caller,
            RedirectAttributes next) {
        PlanId plan = PlanId.of(id);
        Channel way = Channel.named(typed.getOrDefault("way", "")).orElse(Channel.MAIL);
        desk.handed(
                plan,
                line(line),
                new RecipientDesk.Paper(way, day(typed.getOrDefault("on", "")), typed.getOrDefault("to", "")),
                caller);
        return done(plan, "Đã ghi: " + way.label() + ".", next);
    }

    @PostMapping("/{line}/gui-lai")
    String resend(@PathVariable String id, @PathVariable String line, Caller caller, RedirectAttributes next) {
        PlanId plan = PlanId.of(id);
        desk.resend(plan, line(line), caller);
        return done(plan, "Đã đặt thư gửi lại.", next);
    }

    @PostMapping("/{line}/da-nhan")
    String confirmed(
            @PathVariable String id,
            @PathVariable String line,
            @RequestParam(defaultValue = "") String reason,
            Caller caller,
            RedirectAttributes next) {
        PlanId plan = PlanId.of(id);
        desk.confirmed(plan, line(line), reason, caller);
        return done(plan, "Đã ghi nơi nhận xác nhận.", next);
    }

    @PostMapping("/{line}/thu-hoi")
    String revoke(@PathVariable String id, @PathVariable String line, Caller caller, RedirectAttributes next) {
        PlanId plan = PlanId.of(id);
        desk.revoke(plan, line(line), caller);
        return done(plan, "Đã thu hồi liên kết.", next);
    }

    @PostMapping("/them")
    String add(
            @PathVariable String id, @RequestParam Map<String, String> typed, Caller caller, RedirectAttributes next) {
        PlanId plan = PlanId.of(id);
        String name = typed.getOrDefault("name", "");
        RecipientDesk.Newcomer newcomer = new RecipientDesk.Newcomer(
                name,
                Purpose.named(typed.getOrDefault("purpose", "")).orElse(Purpose.INFORM),
                Channel.named(typed.getOrDefault("way", "")).orElse(Channel.MAIL),
                typed.getOrDefault("address", ""));
        desk.add(plan, newcomer, caller);
        return done(plan, "Đã thêm “" + name.strip() + "” vào nơi nhận.", next);
    }

    private static String done(PlanId plan, String what, RedirectAttributes next) {
        next.addFlashAttribute("done", what);
        return "redirect:/ke-hoach/" + plan + "/noi-nhan";
    }

    private static UUID line(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw Refused.notFound("Không có dòng nơi nhận này");
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(text.strip()).filter(each -> !each.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            throw Refused.invalid("on", "Ngày gửi", "“" + text.strip() + "” không phải là ngày");
        }
    }
}
