package vn.kehoach.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.dispatch.DeliveryRows.Held;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.notification.outbox.WaitingMails;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.content.frame.Channel;
import vn.kehoach.plan.content.frame.Purpose;
import vn.kehoach.plan.content.frame.RecipientLine;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.people.IssuingOffices;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.AnyCount;
import vn.kehoach.shared.FieldWords;
import vn.kehoach.shared.MailAddress;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** What an office does for the recipients of an issued plan: writes to an address, notes paper, sends again, adds somebody. */
@Service
@Transactional
public class RecipientDesk {

    private static final int LONGEST = 500;

    private final PlanService plans;
    private final PlanReaders readers;
    private final IssuingOffices offices;
    private final RecipientList recipients;
    private final DeliveryRows rows;
    private final DispatchMail mail;
    private final DocumentLinks links;
    private final Outbox outbox;
    private final WaitingMails waiting;
    private final AuditTrail trail;
    private final Clock clock;

    RecipientDesk(
            PlanService plans,
            PlanReaders readers,
            IssuingOffices offices,
            RecipientList recipients,
            DeliveryRows rows,
            DispatchMail mail,
            DocumentLinks links,
            Outbox outbox,
            WaitingMails waiting,
            AuditTrail trail,
            Clock clock) {
        this.plans = plans;
        this.readers = readers;
        this.offices = offices;
        this.recipients = recipients;
        this.rows = rows;
        this.mail = mail;
        this.links = links;
        this.outbox = outbox;
        this.waiting = waiting;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A document that went on paper, or was handed over.
     *
     * @param to who took it
     */
    public record Paper(Channel way, Optional<LocalDate> on, String to) {}

    /**
     * Somebody who gets the plan after it was issued.
     *
     * @param name as a line of Nơi nhận would name them: units and people of the register are found by it
     * @param address the mail address, for somebody outside the register; may be blank
     */
    public record Newcomer(String name, Purpose purpose, Channel way, String address) {}

    /** Whether the caller keeps the recipients: staff of an office that issues, whoever drafted it, administrators. */
    @Transactional(readOnly = true)
    public boolean mayKeep(PlanId id, Caller caller) {
        PlanView plan = plans.view(id);
        return plan.issuedAt().isPresent() && readers.isInside(id, caller) && isOffice(plan, caller);
    }

    private boolean isOffice(PlanView plan, Caller caller) {
        boolean ours = offices.have(plan, caller) || plan.draftedBy().equals(caller.userId());
        return caller.admin() || caller.staff() && ours;
    }

    private PlanView requireOffice(PlanId id, Caller caller) {
        readers.requireInside(id, caller);
        PlanView plan = plans.view(id);
        if (!isOffice(plan, caller)) {
            throw Refused.forbidden("Chỉ văn phòng của cơ quan ban hành được ghi phần nơi nhận");
        }
        if (plan.issuedAt().isEmpty()) {
            throw Refused.conflict("Kế hoạch chưa ban hành nên chưa gửi đến ai");
        }
        return plan;
    }

    /** Sends the document to that address, which is the recipient's first one or another than before. */
    public void mail(PlanId id, UUID delivery, String address, Caller caller) {
        PlanView plan = requireOffice(id, caller);
        String given = address.strip();
        if (!MailAddress.isOne(given)) {
            throw Refused.invalid(
                    "address",
                    "Địa chỉ thư",
                    given.isEmpty() ? "chưa ghi" : "“" + given + "” không phải địa chỉ thư điện tử");
        }
        List<Held> held = held(id, delivery);
        boolean same = held.get(0).address().filter(given::equals).isPresent();
        send(plan, held, given, same ? "recipient-resent" : "recipient-mailed", caller);
    }

    /** Sends the document once more to where it went. */
    public void resend(PlanId id, UUID delivery, Caller caller) {
        PlanView plan = requireOffice(id, caller);
        List<Held> held = held(id, delivery);
        String address = held.get(0).address().orElseThrow(() -> Refused.conflict("Dòng này chưa có địa chỉ thư"));
        send(plan, held, address, "recipient-resent", caller);
    }

    @AnyCount(because = "an address that is corrected before anything was sent has no links to take back")
    private void send(PlanView plan, List<Held> held, String address, String what, Caller caller) {
        Held first = held.get(0);
        boolean same = first.address().filter(address::equals).isPresent();
        first.key().filter(waiting::waits).ifPresent(key -> letGo(key, same));
        if (!same) {
            links.revoke(ids(held), caller.userId());
        }
        Addressee to = first.at(address);
        int sending = first.sendings() + first.key().map(any -> 1).orElse(0);
        String key = DispatchMail.key(plan.id(), to, sending);
        requireAll(held, rows.mailed(held, address, key, sending));
        outbox.put(mail.of(plan, to, named(held), key));
        record(what, plan.id(), first.name(), Map.of("mail", address));
    }

    /** A mail that waits for its first address goes nowhere any more; one that waits for this very address is enough. */
    private void letGo(String key, boolean same) {
        if (same) {
            throw Refused.conflict("Thư đến địa chỉ này đang chờ gửi, không cần gửi lại");
        }
        if (!waiting.drop(key)) {
            throw Refused.conflict("Thư đến địa chỉ cũ đang được gửi; hãy thử lại sau ít phút");
        }
    }

    private static List<UUID> ids(Collection<Held> held) {
        return held.stream().map(Held::id).toList();
    }

    /** The links that were sent to that recipient open nothing any more; sending again gives another one. */
    public void revoke(PlanId id, UUID delivery, Caller caller) {
        requireOffice(id, caller);
        List<Held> held = held(id, delivery);
        if (links.revoke(ids(held), caller.userId()) == 0) {
            throw Refused.conflict("Nơi nhận này không có liên kết nào còn mở được");
        }
        record("recipient-link-revoked", id, held.get(0).name(), Map.of());
    }

    private static List<DispatchMail.Named> named(Collection<Held> held) {
        return held.stream()
                .map(each -> new DispatchMail.Named(each.id(), each.line(), each.purpose()))
                .toList();
    }

    /** Notes that the document went on paper or was handed over; a second note takes the place of the first one. */
    public void handed(PlanId id, UUID delivery, Paper paper, Caller caller) {
        PlanView plan = requireOffice(id, caller);
        LocalDate on = paper.on().orElseThrow(() -> Refused.invalid("on", "Ngày gửi", "chưa ghi"));
        String to = new FieldWords("to", "Người nhận", LONGEST).bounded(paper.to());
        requireSound(plan, paper.way(), on, to);
        Held held = held(id, delivery).stream()
                .filter(each -> each.id().equals(delivery))
                .findFirst()
                .orElseThrow(RecipientDesk::unknown);
        requireAll(
                List.of(held),
                rows.handed(delivery, paper.way(), on, Optional.of(to).filter(text -> !text.isEmpty())));
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("way", paper.way().label());
        detail.put("on", VietnamTime.day(on));
        if (!to.isEmpty()) {
            detail.put("taker", to);
        }
        record("recipient-handed", id, held.name(), detail);
    }

    /** Notes that the recipient has it, as somebody told the office; marked as entered by the office. */
    public void confirmed(PlanId id, UUID delivery, String reason, Caller caller) {
        requireOffice(id, caller);
        String why = new FieldWords("reason", "Biết bằng cách nào", LONGEST)
                .needed(reason, "chưa ghi: ai báo, văn bản nào, ngày nào");
        Held held = held(id, delivery).stream()
                .filter(each -> each.id().equals(delivery))
                .findFirst()
                .orElseThrow(RecipientDesk::unknown);
        if (rows.received(delivery, clock.instant(), caller.userId(), why) == 0) {
            throw Refused.conflict("Nơi nhận này đã được xác nhận rồi");
        }
        record("receipt-entered", id, held.name(), Map.of("reason", why));
    }

    private void requireSound(PlanView plan, Channel way, LocalDate on, String to) {
        if (way == Channel.MAIL) {
            throw Refused.invalid("way", "Cách gửi", "chỉ nhận bản giấy hoặc trao tay");
        }
        if (way == Channel.HAND && to.isEmpty()) {
            throw Refused.invalid("to", "Người nhận", "chưa ghi đã trao cho ai");
        }
        LocalDate today = VietnamTime.today(clock);
        LocalDate issued = VietnamTime.dayOf(plan.issuedAt().orElseThrow());
        if (on.isAfter(today) || on.isBefore(issued)) {
            throw Refused.invalid(
                    "on",
                    "Ngày gửi",
                    "phải từ ngày ban hành (" + VietnamTime.day(issued) + ") đến hôm nay (" + VietnamTime.day(today)
                            + ")");
        }
    }

    /** Sends the plan to somebody who is not in its text. */
    public void add(PlanId id, Newcomer newcomer, Caller caller) {
        PlanView plan = requireOffice(id, caller);
        String name = new FieldWords("name", "Nơi nhận", LONGEST).needed(newcomer.name(), "chưa ghi");
        String address = newcomer.address().strip();
        if (!address.isEmpty() && !MailAddress.isOne(address)) {
            throw Refused.invalid("address", "Địa chỉ thư", "“" + address + "” không phải địa chỉ thư điện tử");
        }
        List<Delivery> found = recipients.of(plan, line(rows.nextLine(id), name, newcomer, address));
        if (rows.add(found, caller.userId()) == 0) {
            throw Refused.conflict("“" + name + "” đã được thêm vào nơi nhận rồi");
        }
        readers.letReadIssued(
                id,
                found.stream().flatMap(DispatchService::readerKeys).distinct().toList());
        outbox.putAll(found.stream()
                .filter(each -> each.noticeKey().isPresent())
                .collect(Collectors.toMap(each -> each.noticeKey().orElseThrow(), each -> each, (one, other) -> one))
                .values()
                .stream()
                .map(each -> mail.of(
                        plan,
                        each.to().orElseThrow(),
                        List.of(new DispatchMail.Named(each.id(), each.line(), each.purpose())),
                        each.noticeKey().orElseThrow()))
                .toList());
        record("recipient-added", id, name, Map.of("deliveries", found.size()));
    }

    private static RecipientLine line(int number, String name, Newcomer newcomer, String address) {
        return RecipientLine.chosen(
                number,
                name,
                newcomer.purpose(),
                newcomer.way(),
                Optional.of(address).filter(text -> !text.isEmpty()));
    }

    private List<Held> held(PlanId id, UUID delivery) {
        List<Held> held = rows.held(id, delivery);
        if (held.isEmpty()) {
            throw unknown();
        }
        if (held.stream().anyMatch(each -> each.purpose() == Purpose.FILE)) {
            throw Refused.conflict("Dòng lưu không gửi đến ai");
        }
        return held;
    }

    private static Refused unknown() {
        return Refused.notFound("Không có dòng nơi nhận này");
    }

    private static void requireAll(Collection<Held> held, int changed) {
        if (changed != held.size()) {
            throw new IllegalStateException(changed + " deliveries changed instead of " + held.size());
        }
    }

    private void record(String what, PlanId id, String name, Map<String, ?> detail) {
        AuditEntry entry =
                AuditEntry.of(what, "plan", id.toString()).ofPlan(id.value()).with("recipient", name);
        for (Map.Entry<String, ?> each : detail.entrySet()) {
            entry = entry.with(each.getKey(), each.getValue());
        }
        trail.record(entry);
    }
}
