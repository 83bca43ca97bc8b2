package vn.kehoach.consolidation;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.register.ReportNumbers;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.signing.SignedReports;

/** What becomes of a report when its signatory signs it or gives it back, in the transaction of that click. */
@Component
class ReportSignatures implements SignedReports {

    private final FinalReports reports;
    private final PlanService plans;
    private final ReportNumbers numbers;
    private final Organisation organisation;
    private final Outbox outbox;
    private final Clock clock;

    ReportSignatures(
            FinalReports reports,
            PlanService plans,
            ReportNumbers numbers,
            Organisation organisation,
            Outbox outbox,
            Clock clock) {
        this.reports = reports;
        this.plans = plans;
        this.numbers = numbers;
        this.organisation = organisation;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void requireNotWriter(UUID report, String user) {
        reports.held(new RequestId(report)).requireNotWriter(user);
    }

    @Override
    public String titleOf(UUID report) {
        return "Báo cáo “"
                + reports.findByRequestId(report).orElseThrow().view().title() + "”";
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void signed(UUID id) {
        FinalReport report = reports.held(new RequestId(id));
        FinalReportView view = report.view();
        String signer = view.signer().orElseThrow();
        report.signed(
                numbers.take(
                        plans.view(view.plan()),
                        new ReportNumbers.Noted(
                                view.title(), nameOf(signer), String.join("; ", view.recipients()), signer)),
                clock.instant());
    }

    private String nameOf(String user) {
        return organisation.nameOf(user);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void returned(UUID id, String by, String reason) {
        FinalReport report = reports.held(new RequestId(id));
        report.returned();
        FinalReportView view = report.view();
        PlanView plan = plans.view(view.plan());
        view.text()
                .by()
                .flatMap(organisation::person)
                .ifPresent(writer -> outbox.put(Notice.to(
                                Addressee.of(writer),
                                MailKind.RETURN,
                                "RETURN|" + id + "|" + view.text().version() + "|" + clock.instant() + "|"
                                        + writer.id(),
                                clock.instant(),
                                MailText.of(
                                        "report-not-signed",
                                        Map.of(
                                                "by", nameOf(by),
                                                "title", view.title(),
                                                "plan", plan.label(),
                                                "reason", reason)))
                        .ofPlan(plan.id().toString())
                        .at("/ke-hoach/" + plan.id() + "/tong-hop?dot=" + id)));
    }
}
