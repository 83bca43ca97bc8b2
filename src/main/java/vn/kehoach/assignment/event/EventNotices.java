package vn.kehoach.assignment.event;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.deadline.Moved;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.notification.notice.NoticeItem;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.plan.event.EventView;
import vn.kehoach.plan.state.PlanView;

/** What people are told of decisions on the event: one mail a person and decision, with all that it means for their units. */
@Component
class EventNotices {

    private final EventAudience audience;
    private final Organisation organisation;
    private final Outbox outbox;
    private final Clock clock;

    EventNotices(EventAudience audience, Organisation organisation, Outbox outbox, Clock clock) {
        this.audience = audience;
        this.organisation = organisation;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** One line of what changes for a unit. */
    private record Change(String unit, MailKind kind, NoticeItem item) {}

    /**
     * What was decided, and the key under which each person is told of it once.
     *
     * @param words kind of the mail's text
     * @param facts of the decision, as the text names them
     */
    private record Decision(PlanView plan, String key, String words, Map<String, String> facts) {

        MailText text(boolean changes) {
            Map<String, Object> all = new HashMap<>(facts);
            all.put("plan", plan.label());
            all.put("changes", changes);
            return MailText.of(words, all);
        }
    }

    /**
     * Tells of an alternative.
     *
     * @param facts what was decided, as {@code event-alternative} names it
     */
    void alternative(
            PlanView plan,
            EventView event,
            Map<String, String> facts,
            Collection<AssignmentView> withdrawn,
            Collection<AssignmentView> opened) {
        List<Change> changes = Stream.concat(
                        withdrawn.stream().map(EventNotices::withdrawn),
                        opened.stream().map(EventNotices::opened))
                .toList();
        tell(new Decision(plan, key(plan, event), "event-alternative", facts), audience.of(plan.id()), changes);
    }

    private static Change withdrawn(AssignmentView work) {
        return new Change(
                work.unit(),
                MailKind.WITHDRAWN,
                new NoticeItem(null, "Không còn phải thực hiện: " + work.what(), null, null));
    }

    private static Change opened(AssignmentView work) {
        return new Change(
                work.unit(),
                MailKind.TASK,
                new NoticeItem(null, "Việc mới: " + work.what(), work.dueAt().orElse(null), "/viec/" + work.id()));
    }

    /** Tells everybody whom the event concerns of its new date, and each of the deadlines of their units that moved. */
    void moved(PlanView plan, EventView event, Map<String, String> facts, List<Moved> moves) {
        tell(new Decision(plan, key(plan, event), "event-moved", facts), audience.of(plan.id()), moves(moves));
    }

    /** Tells those who owe what is reckoned from an anchor whose day is known now. */
    void anchored(PlanView plan, String anchor, int number, Map<String, String> facts, List<Moved> moves) {
        tell(
                new Decision(plan, "EVENT|" + plan.id() + "|" + anchor + "|" + number, "event-anchored", facts),
                audience.hangingOn(plan.id(), anchor),
                moves(moves));
    }

    private static String key(PlanView plan, EventView event) {
        return "EVENT|" + plan.id() + "|" + event.version();
    }

    private static List<Change> moves(List<Moved> moves) {
        return moves.stream()
                .map(move -> new Change(move.work().unit(), MailKind.EVENT, move.item()))
                .toList();
    }

    private void tell(Decision decision, List<Addressee> to, List<Change> changes) {
        Set<String> units = changes.stream().map(Change::unit).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Set<String>> working = audience.unitsOf(units);
        Map<String, String> names =
                organisation.units(units).stream().collect(Collectors.toMap(UnitView::code, UnitView::name));
        outbox.putAll(to.stream()
                .map(each -> {
                    Set<String> own = working.getOrDefault(each.id(), Set.of());
                    List<Change> theirs = changes.stream()
                            .filter(change -> own.contains(change.unit()))
                            .map(change -> own.size() > 1 ? named(change, names) : change)
                            .toList();
                    return notice(each, decision, theirs);
                })
                .toList());
    }

    /** Who works in two units reads of each line which of them it is about. */
    private static Change named(Change change, Map<String, String> names) {
        NoticeItem item = change.item();
        return new Change(
                change.unit(),
                change.kind(),
                new NoticeItem(item.ref(), item.text() + " – " + names.get(change.unit()), item.dueAt(), item.link()));
    }

    private Notice notice(Addressee to, Decision decision, List<Change> theirs) {
        PlanView plan = decision.plan();
        return Notice.to(
                        to,
                        kind(theirs),
                        decision.key() + "|" + to.id(),
                        clock.instant(),
                        decision.text(!theirs.isEmpty()))
                .ofPlan(plan.id().toString())
                .withItems(theirs.stream().map(Change::item).toList())
                .at("/ke-hoach/" + plan.id());
    }

    private static MailKind kind(List<Change> theirs) {
        return Stream.of(MailKind.WITHDRAWN, MailKind.TASK)
                .filter(kind -> theirs.stream().anyMatch(change -> change.kind() == kind))
                .findFirst()
                .orElse(MailKind.EVENT);
    }
}
