package vn.kehoach.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.document.paper.Paper;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.FieldWords;
import vn.kehoach.shared.MailAddress;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.Sha256;
import vn.kehoach.shared.VietnamTime;

/** Sends letters of a plan: what the office has read is what leaves, once a click, and is kept with the plan. */
@Service
public class LetterDispatch {

    private static final FieldWords OTHER = new FieldWords("name", "Gửi thêm đến", 200);
    private static final Duration READ_WITHIN = Duration.ofHours(1);

    private final Letters letters;
    private final LetterTargets targets;
    private final KeptLetters kept;
    private final LetterDeliveries deliveries;
    private final LetterMail mail;
    private final PlanService plans;
    private final AuditTrail trail;
    private final TransactionTemplate sending;
    private final Clock clock;

    LetterDispatch(
            Letters letters,
            LetterTargets targets,
            KeptLetters kept,
            LetterDeliveries deliveries,
            LetterMail mail,
            PlanService plans,
            AuditTrail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.letters = letters;
        this.targets = targets;
        this.kept = kept;
        this.deliveries = deliveries;
        this.mail = mail;
        this.plans = plans;
        this.trail = trail;
        this.sending = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * A letter as it would leave now.
     *
     * @param mark stands for its words
     * @param at the moment that it speaks of
     */
    public record Preview(Paper paper, String mark, Instant at, List<LetterTarget> targets) {}

    /**
     * What an office sends.
     *
     * @param once the click: of two that bring the same one the second changes nothing
     * @param mark of the letter that was read
     * @param at the moment that letter speaks of
     * @param to the keys of those among the proposed whom it goes to
     * @param name of somebody else whom it goes to; blank for nobody
     * @param address of that one
     */
    public record Order(UUID once, String mark, Instant at, List<String> to, String name, String address) {}

    /** Goes on only for those who send letters of that plan. */
    public void requireSender(PlanId id, Caller caller) {
        letters.requireMayWrite(id, caller);
    }

    /** The letter and whom it concerns. */
    public Preview preview(PlanId id, LetterWish wish, Caller caller) {
        letters.requireMayWrite(id, caller);
        return preview(running(id), wish, clock.instant(), caller);
    }

    private Preview preview(PlanView plan, LetterWish wish, Instant at, Caller caller) {
        Paper paper = letters.paper(plan, wish, caller, at);
        return new Preview(paper, Sha256.of(String.join("\n", paper.words())), at, targets.of(plan.id(), wish, caller));
    }

    private PlanView running(PlanId id) {
        PlanView plan = plans.view(id);
        if (plan.issuedAt().isEmpty() || plan.state().stopped()) {
            throw Refused.conflict("Kế hoạch ở trạng thái “" + plan.state().label() + "” nên không gửi thư nào");
        }
        return plan;
    }

    /**
     * Keeps the letter and puts its mails down.
     *
     * @return to how many it goes; 0 where this very click was taken before
     * @throws Refused where the letter would say something else by now, or a recipient is nobody to write to
     */
    public int send(PlanId id, LetterWish wish, Order order, Caller caller) {
        letters.requireMayWrite(id, caller);
        if (kept.isSent(order.once())) {
            return 0;
        }
        PlanView plan = running(id);
        requireRecent(order.at());
        Preview now = preview(plan, wish, order.at(), caller);
        if (!now.mark().equals(order.mark())) {
            throw Refused.conflict(
                    "Nội dung thư vừa đổi sau khi đồng chí mở xem; hãy đọc lại bản mới dưới đây rồi gửi");
        }
        List<LetterTarget> to = chosen(now.targets(), order);
        Letters.Made made = letters.made(now.paper());
        return Optional.ofNullable(
                        sending.execute(status -> sent(plan, wish, made, new Chosen(order.once(), to), caller)))
                .orElse(0);
    }

    private record Chosen(UUID once, List<LetterTarget> to) {}

    private void requireRecent(Instant at) {
        Instant now = clock.instant();
        if (at.isAfter(now) || at.isBefore(now.minus(READ_WITHIN))) {
            throw Refused.conflict("Bản xem trước đã mở quá lâu; hãy đọc lại bản mới dưới đây rồi gửi");
        }
    }

    private List<LetterTarget> chosen(List<LetterTarget> proposed, Order order) {
        Map<String, LetterTarget> known = proposed.stream()
                .filter(each -> each.to().isPresent())
                .collect(Collectors.toMap(LetterTarget::key, each -> each, (one, other) -> one, LinkedHashMap::new));
        Map<String, LetterTarget> chosen = new LinkedHashMap<>();
        for (String key : order.to()) {
            chosen.put(
                    key,
                    Optional.ofNullable(known.get(key))
                            .orElseThrow(() -> Refused.invalid(
                                    "to", "Gửi đến", "có người không thuộc danh sách của thư này; hãy chọn lại")));
        }
        other(order).ifPresent(each -> chosen.putIfAbsent(each.key(), each));
        if (chosen.isEmpty()) {
            throw Refused.invalid("to", "Gửi đến", "chưa chọn ai");
        }
        chosen.values().forEach(each -> requireAddress("to", each.address()));
        return List.copyOf(chosen.values());
    }

    private static Optional<LetterTarget> other(Order order) {
        String name = OTHER.bounded(order.name());
        String address = order.address().strip();
        if (name.isEmpty() && address.isEmpty()) {
            return Optional.empty();
        }
        if (name.isEmpty()) {
            throw Refused.invalid("name", "Gửi thêm đến", "chưa ghi tên");
        }
        requireAddress("address", address);
        return Optional.of(new LetterTarget(name, Optional.empty(), Optional.of(Addressee.outside(name, address))));
    }

    private static void requireAddress(String field, String address) {
        if (!MailAddress.isOne(address)) {
            throw Refused.invalid(
                    field,
                    "Địa chỉ thư",
                    address.isEmpty() ? "chưa ghi" : "“" + address + "” không phải địa chỉ thư điện tử");
        }
    }

    private int sent(PlanView plan, LetterWish wish, Letters.Made made, Chosen chosen, Caller caller) {
        int number = letters.keep(plan.id(), wish, made, Optional.of(chosen.once()), caller);
        if (number == Letters.SENT_BEFORE) {
            return 0;
        }
        Collection<LetterDeliveries.New> all = chosen.to().stream()
                .map(each -> new LetterDeliveries.New(UUID.randomUUID(), plan.id(), number, each, caller.userId()))
                .toList();
        deliveries.add(all);
        mail.put(plan, wish.kind(), all);
        trail.record(AuditEntry.of("letter-sent", "plan", plan.id().toString())
                .ofPlan(plan.id().value())
                .with("letter", wish.kind().label())
                .with("number", number)
                .with("hash", Sha256.of(made.pdf()))
                .with("deliveries", all.size()));
        return all.size();
    }

    /** What was sent, newest first. */
    public PageOf<SentLetter> sent(PlanId id, PageRequest page, Caller caller) {
        letters.requireMayWrite(id, caller);
        return page.orLast(asked -> deliveries.of(id, asked));
    }

    /** Sends the very same letter once more, to where it went or to another address of the same recipient. */
    public void resend(PlanId id, UUID delivery, String address, Caller caller) {
        letters.requireMayWrite(id, caller);
        PlanView plan = running(id);
        String given = address.strip();
        requireAddress("address", given);
        sending.executeWithoutResult(status -> {
            LetterDeliveries.Held held =
                    deliveries.held(id, delivery).orElseThrow(() -> Refused.notFound("Không có thư đã gửi này"));
            mail.again(plan, held, given, caller.userId());
            trail.record(AuditEntry.of("letter-resent", "plan", id.toString())
                    .ofPlan(id.value())
                    .with("letter", held.kind().label())
                    .with("number", held.number())
                    .with("recipient", held.to().name())
                    .with("mail", given));
        });
    }

    /** The moment that a form brings back. */
    public static Instant moment(String typed) {
        return VietnamTime.needed("at", "Bản xem trước", typed);
    }
}
