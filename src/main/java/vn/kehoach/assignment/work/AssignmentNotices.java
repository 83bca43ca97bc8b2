package vn.kehoach.assignment.work;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.obligation.RoundTable;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.PersonView;

/** What is said to people about an assignment. */
@Component
public class AssignmentNotices {

    private final Organisation organisation;
    private final Outbox outbox;
    private final LinkedUnits linked;
    private final Clock clock;

    AssignmentNotices(Organisation organisation, Outbox outbox, LinkedUnits linked, Clock clock) {
        this.organisation = organisation;
        this.outbox = outbox;
        this.linked = linked;
        this.clock = clock;
    }

    /**
     * Says it once to everybody with an account in a unit; of a body, in its office.
     *
     * @param key what is being said; the person is added
     */
    public void toUnit(String unit, AssignmentView about, MailKind kind, String key, MailText text) {
        toUnit(unit, about, kind, key, text, "/viec/" + about.id());
    }

    /** The same with a button that leads to that path. */
    public void toUnit(String unit, AssignmentView about, MailKind kind, String key, MailText text, String path) {
        List<Notice> notices = organisation.peopleOf(organisation.deskOf(unit)).stream()
                .filter(PersonView::account)
                .map(person -> notice(person, about, kind, key, text).at(path))
                .toList();
        outbox.putAll(notices);
    }

    /** Says to the unit why what it handed in comes back, whether its people have accounts or a link. */
    public void givenBack(GivenBack back, MailText text) {
        toUnit(back.work().unit(), back.work(), MailKind.RETURN, "RETURN|" + back.version(), text);
        linked.givenBack(back);
    }

    /** Says it once to one person. */
    public void toPerson(String userId, AssignmentView about, MailKind kind, String key, MailText text) {
        organisation.person(userId).ifPresent(person -> outbox.put(notice(person, about, kind, key, text)));
    }

    /** A round of work that comes back could not be opened. */
    public void roundFailed(AssignmentView before, RoundTable.Key round) {
        toUnit(
                before.office(),
                before,
                MailKind.TASK,
                "ROUND_FAILED|" + round.obligation() + "|" + round.number(),
                MailText.of(
                        "round-failed",
                        Map.of("plan", before.planLabel(), "number", round.number(), "what", before.what())));
    }

    private Notice notice(PersonView person, AssignmentView about, MailKind kind, String key, MailText text) {
        return Notice.to(Addressee.of(person), kind, key + "|" + person.id(), clock.instant(), text)
                .ofPlan(about.plan().toString())
                .at("/viec/" + about.id());
    }

    /** The name of the unit with that code. */
    public String nameOf(String unit) {
        return organisation.unitOf(unit).name();
    }
}
