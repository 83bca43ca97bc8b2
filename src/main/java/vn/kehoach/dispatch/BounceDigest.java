package vn.kehoach.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.notification.outbox.BouncedMails;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.people.IssuingOffices;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.VietnamTime;

/** Each working morning: which addresses gave mails back since the working morning before, told to the office of the plan. */
@Service
@Transactional
public class BounceDigest {

    private static final int MOST = 500;

    private final BouncedMails mails;
    private final PlanService plans;
    private final IssuingOffices offices;
    private final Organisation organisation;
    private final WorkingCalendar calendar;
    private final Outbox outbox;

    BounceDigest(
            BouncedMails mails,
            PlanService plans,
            IssuingOffices offices,
            Organisation organisation,
            WorkingCalendar calendar,
            Outbox outbox) {
        this.mails = mails;
        this.plans = plans;
        this.offices = offices;
        this.organisation = organisation;
        this.calendar = calendar;
        this.outbox = outbox;
    }

    /**
     * Puts down the mails of a morning.
     *
     * @param days the working days that it tells of, the first of them first; several where nobody ran on some
     */
    public void tell(List<LocalDate> days, Instant hour) {
        LocalTime at = hour.atZone(VietnamTime.ZONE).toLocalTime();
        Instant since = VietnamTime.at(calendar.plusWorkingDays(days.get(0), -1), at);
        Map<String, List<BouncedMails.Bounced>> byPlan = mails.between(since, hour, MOST).stream()
                .collect(Collectors.groupingBy(BouncedMails.Bounced::plan, LinkedHashMap::new, Collectors.toList()));
        byPlan.forEach((plan, bounced) -> tell(plans.view(PlanId.of(plan)), bounced, hour));
    }

    private void tell(PlanView plan, List<BouncedMails.Bounced> bounced, Instant hour) {
        MailText text = MailText.of(
                "addresses-bounced",
                Map.of(
                        "plan",
                        plan.label(),
                        "number",
                        bounced.size(),
                        "list",
                        bounced.stream()
                                .map(each -> "– " + each.name() + " <" + each.address() + ">: " + each.reason())
                                .collect(Collectors.joining("\n"))));
        String key = "BOUNCED|" + plan.id() + "|" + VietnamTime.dayOf(hour) + "|";
        outbox.putAll(offices.of(plan).stream()
                .flatMap(office -> organisation.peopleOf(office).stream())
                .filter(PersonView::account)
                .distinct()
                .map(person -> Notice.to(Addressee.of(person), MailKind.TASK, key + person.id(), hour, text)
                        .ofPlan(plan.id().toString())
                        .at("/ke-hoach/" + plan.id() + "/noi-nhan"))
                .toList());
    }
}
