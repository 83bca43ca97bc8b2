package vn.kehoach.assignment;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.notification.Addressee;
import vn.kehoach.notification.MailKind;
import vn.kehoach.notification.Notice;
import vn.kehoach.notification.NoticeItem;
import vn.kehoach.notification.Outbox;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.PersonView;
import vn.kehoach.plan.EventView;
import vn.kehoach.plan.PlanView;

/** What units are told of decisions on the event: one mail a decision, with everything that it means for them. */
@Component
class EventNotices {

    private final Organisation organisation;
    private final Outbox outbox;
    private final Clock clock;

    EventNotices(Organisation organisation, Outbox outbox, Clock clock) {
        this.organisation = organisation;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Tells of an alternative.
     *
     * @param said what was decided, as a paragraph
     */
    void alternative(
            PlanView plan,
            EventView event,
            String said,
            Collection<AssignmentView> withdrawn,
            Collection<AssignmentView> opened) {
        Map<String, List<AssignmentView>> gone = byUnit(withdrawn);
        Map<String, List<AssignmentView>> fresh = byUnit(opened);
        Stream.of(gone.keySet(), fresh.keySet())
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(unit -> outbox.putAll(alternative(
                        plan,
                        event,
                        said,
                        unit,
                        gone.getOrDefault(unit, List.of()),
                        fresh.getOrDefault(unit, List.of()))));
    }

    private List<Notice> alternative(
            PlanView plan,
            EventView event,
            String said,
            String unit,
            List<AssignmentView> gone,
            List<AssignmentView> fresh) {
        MailKind kind = gone.isEmpty() ? MailKind.TASK : MailKind.WITHDRAWN;
        String subject = gone.isEmpty() ? "Việc mới theo phương án" : "Thay đổi phương án: việc được rút";
        List<NoticeItem> items = Stream.concat(
                        gone.stream()
                                .map(work ->
                                        new NoticeItem(null, "Không còn phải thực hiện: " + work.what(), null, null)),
                        fresh.stream()
                                .map(work -> new NoticeItem(
                                        work.id().toString(),
                                        "Việc mới: " + work.what(),
                                        work.dueAt().orElse(null),
                                        "/viec/" + work.id())))
                .toList();
        return toUnit(unit, plan, event, kind, subject, said, items);
    }

    /** Tells each unit of the deadlines of its own that moved. */
    void moved(PlanView plan, EventView event, String said, List<Moved> moves) {
        moves.stream()
                .collect(Collectors.groupingBy(move -> move.work().unit()))
                .forEach((unit, own) -> outbox.putAll(toUnit(
                        unit,
                        plan,
                        event,
                        MailKind.EVENT,
                        "Thời gian sự kiện thay đổi",
                        said,
                        own.stream().map(Moved::item).toList())));
    }

    /** Tells each unit of its own deadlines that are reckoned from an anchor whose day is known now. */
    void anchored(PlanView plan, String decision, String said, List<Moved> moves) {
        moves.stream()
                .collect(Collectors.groupingBy(move -> move.work().unit()))
                .forEach((unit, own) -> outbox.putAll(toUnit(
                        unit,
                        plan,
                        decision,
                        MailKind.EVENT,
                        "Thời hạn tính từ mốc",
                        said,
                        own.stream().map(Moved::item).toList())));
    }

    private List<Notice> toUnit(
            String unit,
            PlanView plan,
            EventView event,
            MailKind kind,
            String subject,
            String said,
            List<NoticeItem> items) {
        return toUnit(unit, plan, String.valueOf(event.version()), kind, subject, said, items);
    }

    private List<Notice> toUnit(
            String unit,
            PlanView plan,
            String decision,
            MailKind kind,
            String subject,
            String said,
            List<NoticeItem> items) {
        Function<PersonView, Notice> notice = person -> Notice.to(
                        Addressee.of(person),
                        kind,
                        kind + "|" + plan.id() + "|" + decision + "|" + unit + "|" + person.id(),
                        clock.instant(),
                        subject + " – " + plan.label(),
                        "Kính gửi " + person.name() + ",\n\n" + said + "\n\n"
                                + organisation.unitOf(unit).name() + ":")
                .ofPlan(plan.id().toString())
                .withItems(items)
                .withLink("/ke-hoach/" + plan.id(), "Mở kế hoạch");
        return organisation.peopleOf(unit).stream()
                .filter(PersonView::account)
                .map(notice)
                .toList();
    }

    private static Map<String, List<AssignmentView>> byUnit(Collection<AssignmentView> work) {
        return work.stream().collect(Collectors.groupingBy(AssignmentView::unit));
    }
}
