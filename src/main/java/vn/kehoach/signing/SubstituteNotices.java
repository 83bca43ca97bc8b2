package vn.kehoach.signing;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kehoach.notification.Addressee;
import vn.kehoach.notification.MailKind;
import vn.kehoach.notification.Notice;
import vn.kehoach.notification.Outbox;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.PersonView;
import vn.kehoach.shared.VietnamTime;

/** What the two people of a substitution are told about it. */
@Component
class SubstituteNotices {

    private static final String PAGE = "/ky-thay";

    private final Organisation organisation;
    private final Outbox outbox;
    private final Clock clock;

    SubstituteNotices(Organisation organisation, Outbox outbox, Clock clock) {
        this.organisation = organisation;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Nobody substitutes without knowing it. */
    void named(Substitution made) {
        tell(
                made.substitute(),
                "SUBSTITUTE_NAMED|" + made.id(),
                "Được cử ký thay " + nameOf(made.absent()),
                nameOf(made.absent()) + " vắng mặt từ "
                        + VietnamTime.day(made.from()) + " đến hết " + VietnamTime.day(made.until())
                        + "; đồng chí được cử ký thay trong thời gian này.\n\nLý do: " + made.reason()
                        + "\n\nNếu không nhận, xin từ chối ở trang Ký thay.");
    }

    void declined(Substitution substitution, Optional<String> reason) {
        tell(
                substitution.absent(),
                "SUBSTITUTE_DECLINED|" + substitution.id(),
                nameOf(substitution.substitute()) + " từ chối ký thay",
                nameOf(substitution.substitute())
                        + " từ chối ký thay từ " + VietnamTime.day(substitution.from()) + " đến hết "
                        + VietnamTime.day(substitution.until())
                        + ". Việc ký trong thời gian này không còn ai ký thay; có thể cử người khác."
                        + reason.map(text -> "\n\nLý do: " + text).orElse(""));
    }

    private String nameOf(String user) {
        return organisation.person(user).map(PersonView::name).orElse(user);
    }

    private void tell(String user, String key, String subject, String text) {
        organisation
                .person(user)
                .map(Addressee::of)
                .ifPresent(to -> outbox.put(Notice.to(to, MailKind.SUBSTITUTION, key, clock.instant(), subject, text)
                        .withLink(PAGE, "Xem việc ký thay")));
    }
}
