package vn.kehoach.plan.decision;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.content.event.AlternativeLine;
import vn.kehoach.plan.event.EventDate;
import vn.kehoach.plan.event.EventLine;
import vn.kehoach.plan.event.EventView;
import vn.kehoach.plan.event.Reasons;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.state.Plan;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanVersions;
import vn.kehoach.plan.state.Plans;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

/**
 * The event of a plan in force, and the decisions on it. Decisions on one plan are taken one after the other: each waits
 * for the one before, and one that started from an older state is refused.
 */
@Service
@Transactional
public class PlanEvents {

    private final Plans plans;
    private final PlanVersions versions;
    private final PlanReaders readers;
    private final EventChanges changes;
    private final Clock clock;

    PlanEvents(Plans plans, PlanVersions versions, PlanReaders readers, EventChanges changes, Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.readers = readers;
        this.changes = changes;
        this.clock = clock;
    }

    /** The event as it is in force. */
    @Transactional(readOnly = true)
    public EventView view(PlanId id) {
        return view(plans.get(id));
    }

    /** The same for the work that is being given out: decisions wait until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public EventView viewLocked(PlanId id) {
        return view(plans.getLocked(id));
    }

    private EventView view(Plan plan) {
        return EventView.of(
                versions.get(plan.id(), plan.contentVersion()).content().event(),
                changes.findByPlanIdOrderByNumber(plan.id().value()).stream()
                        .map(EventChange::view)
                        .toList());
    }

    /** Whether the caller may decide on the event: staff of the lead office, who drafted it, a leader of the lead body. */
    @Transactional(readOnly = true)
    public boolean mayDecide(PlanId id, Caller caller) {
        return mayDecide(plans.get(id), caller);
    }

    private static boolean mayDecide(Plan plan, Caller caller) {
        boolean office =
                caller.units().contains(plan.leadOffice()) || plan.draftedBy().equals(caller.userId());
        boolean leader = caller.leader() && caller.units().contains(plan.leadBody());
        return caller.staff() && office || leader;
    }

    /**
     * Decides which alternative is in force from now on.
     *
     * @param expected how many decisions the caller had seen; not checked where it is empty
     * @return the event after the decision; empty where that alternative was in force already
     */
    public Optional<EventView> choose(
            PlanId id, String alternative, String reason, OptionalInt expected, Caller caller) {
        Plan plan = decidable(id, caller);
        EventView before = view(plan);
        requireAlternative(before.line(), alternative, reason);
        if (before.alternative().filter(alternative::equals).isPresent()) {
            return Optional.empty();
        }
        requireFresh(before, expected);
        changes.save(EventChange.toAlternative(
                id, before.version() + 1, alternative, reason.strip(), caller.userId(), clock.instant()));
        return Optional.of(view(plan));
    }

    /**
     * Makes sure that the caller may decide on the dates of the running plan; other decisions on it wait until the end of
     * the transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireDecidable(PlanId id, Caller caller) {
        decidable(id, caller);
    }

    private Plan decidable(PlanId id, Caller caller) {
        readers.requireRead(id, caller);
        Plan plan = plans.getLocked(id);
        if (!mayDecide(plan, caller)) {
            throw Refused.forbidden(
                    "Chỉ văn phòng, người soạn và lãnh đạo của cơ quan chủ trì được quyết định phương án và thời gian sự kiện");
        }
        plan.requireRunning();
        return plan;
    }

    private static void requireAlternative(EventLine event, String alternative, String reason) {
        List<FieldError> errors = new ArrayList<>();
        if (event.alternative(alternative).isEmpty()) {
            errors.add(new FieldError("alternative", "Phương án", unknown(event, alternative)));
        }
        Reasons.check(reason, errors);
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors);
        }
    }

    private static String unknown(EventLine event, String alternative) {
        List<String> ids =
                event.alternatives().stream().map(AlternativeLine::id).toList();
        if (ids.isEmpty()) {
            return "kế hoạch không có phương án nào để chọn";
        }
        return alternative.isBlank()
                ? "chưa chọn"
                : "kế hoạch không có phương án này; chỉ có " + String.join(", ", ids);
    }

    private static void requireFresh(EventView before, OptionalInt expected) {
        if (expected.isPresent() && expected.getAsInt() != before.version()) {
            throw Refused.conflict(
                    "Đã có quyết định khác về sự kiện sau khi trang này được mở; hãy tải lại rồi quyết định");
        }
    }

    /**
     * Fixes the date of the event, or moves it again.
     *
     * @param expected how many decisions the caller had seen; not checked where it is empty
     * @return the event after the decision; empty where it changes nothing
     */
    public Optional<EventView> fix(PlanId id, EventDate given, OptionalInt expected, Caller caller) {
        Plan plan = decidable(id, caller);
        EventView before = view(plan);
        given.check(clock);
        if (!before.line().exists()) {
            throw Refused.conflict("Kế hoạch không có sự kiện nào để ấn định thời gian");
        }
        EventDate date = given.local();
        if (same(before.line(), date)) {
            return Optional.empty();
        }
        requireFresh(before, expected);
        changes.save(EventChange.toDate(id, before.version() + 1, date, caller.userId(), clock.instant()));
        return Optional.of(view(plan));
    }

    private static boolean same(EventLine line, EventDate date) {
        return !line.tentative()
                && line.starts().equals(Optional.of(date.starts()))
                && line.ends().equals(date.ends())
                && date.place()
                        .filter(place -> !line.place().equals(Optional.of(place)))
                        .isEmpty();
    }
}
