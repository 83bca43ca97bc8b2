package vn.kehoach.signing;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.organisation.directory.Organisation;
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
                MailText.of(
                        "substitute-named",
                        Map.of(
                                "absent", nameOf(made.absent()),
                                "from", VietnamTime.day(made.from()),
                                "until", VietnamTime.day(made.until()),
                                "reason", made.reason())));
    }

    void declined(Substitution substitution, Optional<String> reason) {
        tell(
                substitution.absent(),
                "SUBSTITUTE_DECLINED|" + substitution.id(),
                MailText.of(
                        "substitute-declined",
                        Map.of(
                                "substitute", nameOf(substitution.substitute()),
                                "from", VietnamTime.day(substitution.from()),
                                "until", VietnamTime.day(substitution.until()),
                                "reason", reason.orElse(""))));
    }

    private String nameOf(String user) {
        return organisation.nameOf(user);
    }

    private void tell(String user, String key, MailText text) {
        organisation
                .person(user)
                .map(Addressee::of)
                .ifPresent(to -> outbox.put(Notice.to(to, MailKind.SUBSTITUTION, key, clock.instant(), text)
                        .at(PAGE)));
    }
}
