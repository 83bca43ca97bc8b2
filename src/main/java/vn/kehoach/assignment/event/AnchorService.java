package vn.kehoach.assignment.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.deadline.AnchorDays;
import vn.kehoach.assignment.deadline.AnchorView;
import vn.kehoach.assignment.deadline.HangingDeadlines;
import vn.kehoach.assignment.deadline.Moved;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.decision.PlanEvents;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.event.Reasons;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/**
 * Deadlines that are reckoned from something whose day the plan does not know ("20 ngày sau khi nhận được văn bản"). When
 * the lead office notes that day, each of them gets its date in the same transaction; reports are requested then.
 */
@Service
@Transactional
public class AnchorService {

    private static final Duration FARTHEST = Duration.ofDays(3653);

    private final PlanEvents events;
    private final PlanReaders readers;
    private final PlanService plans;
    private final AnchorDays days;
    private final HangingDeadlines deadlines;
    private final EventNotices notices;
    private final AuditTrail trail;
    private final Clock clock;

    AnchorService(
            PlanEvents events,
            PlanReaders readers,
            PlanService plans,
            AnchorDays days,
            HangingDeadlines deadlines,
            EventNotices notices,
            AuditTrail trail,
            Clock clock) {
        this.events = events;
        this.readers = readers;
        this.plans = plans;
        this.days = days;
        this.deadlines = deadlines;
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
    }

    /** The anchors of a plan that the caller may read. */
    @Transactional(readOnly = true)
    public List<AnchorView> of(PlanId id, Caller caller) {
        readers.requireRead(id, caller);
        return days.of(id);
    }

    /**
     * Notes on which day the anchor happened or is to happen; the same day again changes nothing.
     *
     * @param anchor its words in the plan
     * @param on a day in Vietnam, {@code 2024-03-15}
     */
    public void fix(PlanId id, String anchor, String on, String reason, Caller caller) {
        events.requireDecidable(id, caller);
        List<AnchorView> known = days.of(id);
        LocalDate day = checked(known, anchor, on, reason);
        AnchorView before = named(known, anchor).orElseThrow();
        if (day.equals(before.on())) {
            return;
        }
        days.save(id, before.anchor(), before.number() + 1, day, reason.strip(), caller.userId(), clock.instant());
        trail.record(AuditEntry.of("anchor-fixed", "plan", id.toString())
                .ofPlan(id.value())
                .with("anchor", before.anchor())
                .with("on", day.toString())
                .with("reason", reason.strip()));
        follow(id, new Decision(before.anchor(), before.number() + 1, day, reason.strip(), caller.userId()));
    }

    private LocalDate checked(List<AnchorView> known, String anchor, String on, String reason) {
        List<FieldError> errors = new ArrayList<>();
        if (named(known, anchor).isEmpty()) {
            errors.add(new FieldError("anchor", "Mốc tính hạn", unknown(known)));
        }
        Optional<Instant> end = VietnamTime.deadline(on)
                .filter(at -> on.strip().length() == "2024-03-15".length())
                .filter(at -> Duration.between(clock.instant(), at).abs().compareTo(FARTHEST) < 0);
        if (end.isEmpty()) {
            errors.add(new FieldError(
                    "on", "Ngày của mốc", "không phải là ngày có thật trong mười năm (viết 2024-03-15)"));
        }
        Reasons.check(reason, errors);
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors);
        }
        return VietnamTime.dayOf(end.orElseThrow());
    }

    private static Optional<AnchorView> named(List<AnchorView> known, String anchor) {
        return known.stream().filter(each -> each.anchor().equals(anchor)).findFirst();
    }

    private static String unknown(List<AnchorView> known) {
        return known.isEmpty()
                ? "kế hoạch không có hạn nào tính từ mốc"
                : "kế hoạch không có mốc này; chỉ có "
                        + String.join(
                                "; ", known.stream().map(AnchorView::anchor).toList());
    }

    private record Decision(String anchor, int number, LocalDate day, String reason, String by) {

        Map<String, String> facts() {
            return Map.of("anchor", anchor, "day", VietnamTime.day(day), "reason", reason);
        }
    }

    private void follow(PlanId id, Decision decision) {
        List<Moved> moved = deadlines.follow(
                id,
                new HangingDeadlines.Decision(
                        decision.anchor(),
                        rule -> VietnamTime.endOf(decision.day()),
                        "Theo mốc: " + decision.reason(),
                        decision.by()));
        notices.anchored(plans.view(id), decision.anchor(), decision.number(), decision.facts(), moved);
    }
}
