package vn.kehoach.dispatch;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.document.PlanAttachment;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.plan.content.frame.Purpose;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;

/** The mail with which an issued plan leaves: to people of the register, and to addresses where nobody can log in. */
@Component
class DispatchMail {

    private final Organisation organisation;
    private final Clock clock;

    DispatchMail(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * A line of Nơi nhận as its mail names it.
     *
     * @param delivery of the line
     * @param text the line
     */
    record Named(UUID delivery, String text, Purpose purpose) {}

    /** What is said to whom; each sending after the first one is another. */
    static String key(PlanId plan, Addressee to, int sending) {
        return "DISPATCH|" + plan + "|" + to.id() + (sending == 0 ? "" : "|" + sending);
    }

    /**
     * The mail.
     *
     * @param lines those that name the addressee
     */
    Notice of(PlanView plan, Addressee to, List<Named> lines, String key) {
        return to.personId() == null ? outside(plan, to, lines, key) : inside(plan, to, lines, key);
    }

    private Notice inside(PlanView plan, Addressee to, List<Named> lines, String key) {
        MailText text = MailText.of(
                "dispatch",
                Map.of(
                        "plan",
                        plan.label(),
                        "title",
                        plan.title(),
                        "line",
                        joined(lines, Named::text),
                        "purpose",
                        joined(lines, each -> each.purpose().label())));
        return notice(plan, to, text, key).at("/ke-hoach/" + plan.id());
    }

    /** Who gets this one has no account: it says who sends it, and leads to the document by a key of its own. */
    private Notice outside(PlanView plan, Addressee to, List<Named> lines, String key) {
        MailText text = MailText.of(
                "dispatch-outside",
                Map.of(
                        "plan",
                        plan.label(),
                        "title",
                        plan.title(),
                        "body",
                        organisation.unit(plan.leadBody()).map(UnitView::name).orElse(plan.leadBody()),
                        "purpose",
                        joined(lines, each -> each.purpose().label())));
        return notice(plan, to, text, key).at(DocumentLinks.path(lines.get(0).delivery()));
    }

    private Notice notice(PlanView plan, Addressee to, MailText text, String key) {
        return Notice.to(to, MailKind.DISPATCH, key, clock.instant(), text)
                .ofPlan(plan.id().toString())
                .withDocument(PlanAttachment.name(plan.id()));
    }

    private static String joined(List<Named> lines, Function<Named, String> part) {
        return lines.stream().map(part).distinct().collect(Collectors.joining("; "));
    }
}
