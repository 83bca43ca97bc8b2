package vn.kehoach.plan.drafting;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.Addressees;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.state.PlanView;

/** What offices are told of a plan that is theirs, each person once. */
@Component
public class OfficeNotices {

    private final Addressees addressees;
    private final Organisation organisation;
    private final Outbox outbox;
    private final Clock clock;

    OfficeNotices(Addressees addressees, Organisation organisation, Outbox outbox, Clock clock) {
        this.addressees = addressees;
        this.organisation = organisation;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What is said.
     *
     * @param key what it is, once for all; the person is added
     * @param document the name of the document that goes with it, null for none
     */
    public record Said(MailKind kind, String key, MailText text, String document) {

        /** Words alone. */
        public Said(MailKind kind, String key, MailText text) {
            this(kind, key, text, null);
        }
    }

    /** Tells the people of those offices. */
    public void tell(Collection<String> offices, PlanView plan, Said said) {
        put(addressees.of(offices).stream(), plan, said);
    }

    /** Tells the people of those offices, and whoever drafted the plan. */
    public void tellWithDrafter(Collection<String> offices, PlanView plan, Said said) {
        tell(offices, List.of(plan.draftedBy()), plan, said);
    }

    /** Tells these people too; who is outside finds no button, because they have no account. */
    public void tellWithDrafter(Collection<String> offices, Collection<Addressee> others, PlanView plan, Said said) {
        put(Stream.concat(others.stream(), people(List.of(plan.draftedBy()), offices)), plan, said);
    }

    /** Tells the people of those offices, and these too. */
    void tell(Collection<String> offices, Collection<String> people, PlanView plan, Said said) {
        put(people(people, offices), plan, said);
    }

    private Stream<Addressee> people(Collection<String> people, Collection<String> offices) {
        return Stream.concat(organisation.persons(people).stream().map(Addressee::of), addressees.of(offices).stream());
    }

    /** Who is there twice has one key, and is told once. */
    private void put(Stream<Addressee> to, PlanView plan, Said said) {
        outbox.putAll(to.map(each -> notice(each, plan, said)).toList());
    }

    private Notice notice(Addressee to, PlanView plan, Said said) {
        Notice notice = Notice.to(to, said.kind(), said.key() + "|" + to.id(), clock.instant(), said.text())
                .ofPlan(plan.id().toString())
                .withDocument(said.document());
        return to.personId() == null ? notice : notice.at("/ke-hoach/" + plan.id());
    }
}
