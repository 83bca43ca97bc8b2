package vn.kehoach.assignment.behalf;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.assignment.explanation.ExplanationService;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.assignment.work.OpenPlan;
import vn.kehoach.assignment.work.WorkService;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.notification.outbox.LinkKeys;
import vn.kehoach.notification.outbox.WaitingMails;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.people.IssuingOffices;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Changed;
import vn.kehoach.shared.MailAddress;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.SecretKey;
import vn.kehoach.shared.VietnamTime;

/** What an office does with links to work: sends one to a unit without an account, looks what became of it, takes it back. */
@Service
@Transactional
public class WorkLinks implements LinkKeys {

    static final String PREFIX = "work-link/";
    private static final int LONGEST = 200;

    private final OnBehalfService behalf;
    private final WorkLinkRows rows;
    private final WorkService work;
    private final OpenPlan open;
    private final PlanService plans;
    private final PlanReaders readers;
    private final IssuingOffices offices;
    private final Organisation organisation;
    private final WorkLinkMail mail;
    private final ExplanationService explanations;
    private final WaitingMails waiting;
    private final AuditTrail trail;
    private final Clock clock;
    private final Duration afterDue;
    private final Duration atMost;

    WorkLinks(
            OnBehalfService behalf,
            WorkLinkRows rows,
            WorkService work,
            OpenPlan open,
            PlanService plans,
            PlanReaders readers,
            IssuingOffices offices,
            Organisation organisation,
            WorkLinkMail mail,
            ExplanationService explanations,
            WaitingMails waiting,
            AuditTrail trail,
            Clock clock,
            @Value("${kehoach.work-links.after-due}") Duration afterDue,
            @Value("${kehoach.work-links.at-most}") Duration atMost) {
        this.behalf = behalf;
        this.rows = rows;
        this.work = work;
        this.open = open;
        this.plans = plans;
        this.readers = readers;
        this.offices = offices;
        this.organisation = organisation;
        this.mail = mail;
        this.explanations = explanations;
        this.waiting = waiting;
        this.trail = trail;
        this.clock = clock;
        this.afterDue = afterDue;
        this.atMost = atMost;
    }

    /**
     * One link of the list.
     *
     * @param live whether it opens the form, used or not
     */
    public record Line(
            UUID id, String unit, String what, String address, WorkLinkState state, boolean live, Moments moments) {}

    /** When it was made, how long it opens the form, when that was first opened and when something was last handed in. */
    public record Moments(Instant made, Instant until, Optional<Instant> opened, Optional<Instant> used) {}

    /**
     * What the form of an office begins with.
     *
     * @param address the registered one of the unit; empty where it has none
     * @param latest the end that it may have at most
     */
    public record Offer(String address, Instant until, Instant latest) {}

    /** The links of the plan, newest first, for the offices that issue it. */
    @Transactional(readOnly = true)
    public PageOf<Line> of(PlanId plan, PageRequest page, Caller caller) {
        requireOffice(plan, caller);
        return rows.of(plan, page, clock.instant());
    }

    private void requireOffice(PlanId plan, Caller caller) {
        readers.requireRead(plan, caller);
        if (!offices.haveStaff(plans.view(plan), caller)) {
            throw Refused.forbidden("Chỉ văn phòng của cơ quan ban hành xem và thu hồi đường dẫn nộp báo cáo");
        }
    }

    /** What to begin with for that work, for an office that may enter for its unit. */
    @Transactional(readOnly = true)
    public Offer offer(AssignmentId id, Caller caller) {
        DeadlineRow row = behalf.open(id, caller);
        Instant from = from(work.view(id));
        return new Offer(
                organisation.unit(row.unit()).map(UnitView::email).orElse(""), from.plus(afterDue), from.plus(atMost));
    }

    /** Its due moment, or now where that has passed or there is none. */
    private Instant from(AssignmentView view) {
        Instant now = clock.instant();
        return view.dueAt().filter(now::isBefore).orElse(now);
    }

    /**
     * Sends a link; one that the same address had for the same work opens nothing any more.
     *
     * @param until empty for the usual time
     * @throws Refused naming {@code address} or {@code until}, and where nothing waits for the unit
     */
    public void send(AssignmentId id, String address, Optional<Instant> until, Caller caller) {
        DeadlineRow row = behalf.open(id, caller);
        AssignmentView view = work.view(id);
        String to = sound(address);
        Instant end = sound(until, view);
        open.require(id);
        requireSomethingToHandIn(id, caller);
        UUID link = UUID.randomUUID();
        LinkToWork made = new LinkToWork(link, id, view.plan(), to, "WORK_LINK|" + link, end, Optional.empty());
        rows.toAddress(id, to).ifPresent(before -> replace(before, caller));
        Changed.one(rows.add(made, caller.userId(), clock.instant()), "Vừa có người gửi đường dẫn đến địa chỉ này");
        mail.send(made, row, view);
        trail.record(made.entry("work-link-sent").with("until", VietnamTime.moment(made.until())));
    }

    private void requireSomethingToHandIn(AssignmentId id, Caller caller) {
        if (behalf.enterable(List.of(id), caller).isEmpty()
                && explanations.open(id).isEmpty()) {
            throw UnitTasks.gone();
        }
    }

    /** Sends one to each of those units that has a mailbox and nobody with an account. */
    public void sendWhereNobodyHasAnAccount(Collection<AssignmentId> works, Caller caller) {
        for (AssignmentId id : works) {
            String unit = work.view(id).unit();
            boolean nobody =
                    organisation.peopleOf(organisation.deskOf(unit)).stream().noneMatch(PersonView::account);
            organisation
                    .unit(unit)
                    .map(UnitView::email)
                    .filter(address -> nobody && MailAddress.isOne(address) && !isOnItsWay(id, address))
                    .ifPresent(address -> send(id, address, Optional.empty(), caller));
        }
    }

    private boolean isOnItsWay(AssignmentId id, String address) {
        return rows.toAddress(id, address)
                .filter(before -> waiting.waits(before.noticeKey()))
                .isPresent();
    }

    private void replace(LinkToWork before, Caller caller) {
        if (before.opens(clock.instant()) && waiting.waits(before.noticeKey())) {
            throw Refused.conflict("Thư đến địa chỉ này đang chờ gửi, không cần gửi lại");
        }
        Changed.one(
                rows.revoke(before.id(), caller.userId(), clock.instant()),
                "Đường dẫn cũ vừa được thu hồi; hãy gửi lại");
        waiting.dropAll(before.plan().toString(), before.returns());
    }

    private static String sound(String address) {
        String to = address.strip();
        if (!MailAddress.isOne(to) || to.length() > LONGEST) {
            throw Refused.invalid(
                    "address",
                    "Địa chỉ thư",
                    to.isEmpty() ? "chưa ghi" : "“" + to + "” không phải địa chỉ thư điện tử dùng được");
        }
        return to;
    }

    private Instant sound(Optional<Instant> until, AssignmentView view) {
        Instant latest = from(view).plus(atMost);
        Instant end = until.orElse(from(view).plus(afterDue));
        if (!end.isAfter(clock.instant()) || end.isAfter(latest)) {
            throw Refused.invalid(
                    "until", "Dùng được đến", "phải sau lúc này và không quá " + VietnamTime.moment(latest));
        }
        return end;
    }

    @Override
    public Optional<String> make(String name) {
        return name.startsWith(PREFIX)
                ? Optional.of(key(UUID.fromString(name.substring(PREFIX.length()))))
                : Optional.empty();
    }

    private String key(UUID link) {
        String key = SecretKey.next();
        if (rows.addKey(link, SecretKey.hash(key), clock.instant()) != 1) {
            throw new IllegalStateException("The key of link " + link + " was not kept");
        }
        return key;
    }

    /** It opens nothing any more; what was handed in with it stays. */
    public void revoke(PlanId plan, UUID id, Caller caller) {
        requireOffice(plan, caller);
        LinkToWork link = rows.ofPlan(plan, id).orElseThrow(() -> Refused.notFound("Không có đường dẫn này"));
        Changed.one(rows.revoke(id, caller.userId(), clock.instant()), "Đường dẫn này đã được thu hồi rồi");
        waiting.drop(link.noticeKey());
        waiting.dropAll(plan.toString(), link.returns());
        trail.record(link.entry("work-link-revoked"));
    }
}
