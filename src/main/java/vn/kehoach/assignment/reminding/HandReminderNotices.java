package vn.kehoach.assignment.reminding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.notification.notice.NoticeItem;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.PersonView;

/** The mails of a reminder by hand: one a person, with all that they are reminded of. */
@Component
class HandReminderNotices {

    private final Organisation organisation;
    private final Outbox outbox;

    HandReminderNotices(Organisation organisation, Outbox outbox) {
        this.organisation = organisation;
        this.outbox = outbox;
    }

    /** Who reads for the unit: its people, of a body those of its office; where there are none the mailbox of the unit. */
    List<Addressee> readersOf(String unit) {
        List<Addressee> people = organisation.peopleOf(organisation.deskOf(unit)).stream()
                .filter(PersonView::account)
                .map(Addressee::of)
                .toList();
        return people.isEmpty() ? mailbox(unit) : people;
    }

    private List<Addressee> mailbox(String unit) {
        return Optional.of(organisation.unitOf(unit))
                .filter(found -> found.email() != null)
                .map(found -> Addressee.outside(found.name(), found.email()))
                .map(List::of)
                .orElse(List.of());
    }

    void remind(List<AssignmentView> work, Instant now) {
        Map<Addressee, List<AssignmentView>> byReader = new LinkedHashMap<>();
        work.forEach(each -> readersOf(each.unit())
                .forEach(reader -> byReader.computeIfAbsent(reader, unknown -> new ArrayList<>())
                        .add(each)));
        String press = UUID.randomUUID().toString();
        outbox.putAll(byReader.entrySet().stream()
                .map(each -> notice(each.getKey(), each.getValue(), press, now))
                .toList());
    }

    private Notice notice(Addressee to, List<AssignmentView> work, String press, Instant now) {
        Notice notice = Notice.to(
                        to,
                        MailKind.REMINDER,
                        "HAND_REMINDER|" + press + "|" + to.id(),
                        now,
                        MailText.of("hand-reminder", Map.of("count", work.size())))
                .withItems(work.stream().map(this::item).toList())
                .at("/camunda/app/tasklist/default/");
        return work.stream().map(AssignmentView::plan).distinct().count() == 1
                ? notice.ofPlan(work.get(0).plan().toString())
                : notice;
    }

    private NoticeItem item(AssignmentView work) {
        return new NoticeItem(
                work.id().toString(),
                work.what() + " – " + work.planLabel() + " – "
                        + organisation.unitOf(work.unit()).name(),
                work.dueAt().orElse(null),
                "/viec/" + work.id());
    }
}
