package vn.kehoach.consolidation;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.Addressees;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.notification.outbox.MailState;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.naming.Resolution;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.plan.content.TimelineLine;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.frame.Purpose;
import vn.kehoach.plan.content.frame.RecipientLine;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanView;

/** Nơi nhận of a consolidated report: who is meant by each line, and the mails with the report that go to them. */
@Component
public class ReportDispatch {

    /** The name of a body begins with a capital: "hoàn chỉnh báo cáo và gửi về Thành Đoàn". */
    private static final Pattern UPWARDS =
            Pattern.compile("(?:[Gg]ửi|[Tt]rình|[Bb]áo cáo)\\s+(?:(?:về|lên|cho|đến)\\s+)?(\\p{Lu}.*)$");

    private final Organisation organisation;
    private final Addressees addressees;
    private final Outbox outbox;
    private final AuditTrail trail;
    private final JdbcClient queries;
    private final Clock clock;

    ReportDispatch(
            Organisation organisation,
            Addressees addressees,
            Outbox outbox,
            AuditTrail trail,
            JdbcClient queries,
            Clock clock) {
        this.organisation = organisation;
        this.addressees = addressees;
        this.outbox = outbox;
        this.trail = trail;
        this.queries = queries;
        this.clock = clock;
    }

    /** What becomes of a delivery: its line, whom it names, and how the mail stands. */
    public record Delivery(String line, String name, Optional<String> address, Optional<MailState> mail) {}

    private record Target(String line, String name, Optional<Addressee> to) {}

    /** The lines that are proposed: whom the text of the plan names, else the body above. */
    List<String> proposed(PlanView plan, PlanContent content) {
        String superior = content.timeline().stream()
                .filter(line -> line.kind() == ObligationKind.FINAL_REPORT)
                .map(TimelineLine::what)
                .map(UPWARDS::matcher)
                .filter(Matcher::find)
                .map(found -> RecipientLine.bare(found.group(1)))
                .filter(name -> organisation.resolve(name, plan.leadBody()).known())
                .findFirst()
                .or(() -> superior(plan).map(UnitView::name))
                .map(name -> name + " (để báo cáo)")
                .orElse("");
        return Stream.of(superior, "Lưu: VT").filter(line -> !line.isEmpty()).toList();
    }

    private Optional<UnitView> superior(PlanView plan) {
        return organisation
                .unit(plan.leadBody())
                .flatMap(body -> Optional.ofNullable(body.parent()))
                .flatMap(organisation::bodyAbove);
    }

    /** Whether somebody under these lines can be written to. */
    boolean reachesSomebody(PlanView plan, List<String> lines) {
        return targets(plan, lines).stream().anyMatch(target -> target.to().isPresent());
    }

    /** Writes the deliveries and one mail for each person, with the report. */
    void send(FinalReportView report, PlanView plan) {
        Map<String, Target> mails = new LinkedHashMap<>();
        int ordinal = 0;
        for (Target target : targets(plan, report.recipients())) {
            Optional<String> key = target.to().map(to -> "FINAL_REPORT|" + report.request() + "|" + to.id());
            save(report.request(), ordinal++, target, key);
            key.ifPresent(each -> mails.putIfAbsent(each, target));
        }
        outbox.putAll(mails.entrySet().stream()
                .map(mail -> notice(mail.getKey(), mail.getValue(), report, plan))
                .toList());
        trail.record(AuditEntry.of(
                        "final-report-dispatched",
                        "final-report",
                        report.request().toString())
                .ofPlan(plan.id().value())
                .with("deliveries", mails.size()));
    }

    private Notice notice(String key, Target target, FinalReportView report, PlanView plan) {
        return Notice.to(
                        target.to().orElseThrow(),
                        MailKind.DISPATCH,
                        key,
                        clock.instant(),
                        MailText.of(
                                "report-dispatch",
                                Map.of(
                                        "number", report.number().orElseThrow(),
                                        "title", report.title(),
                                        "line", target.line(),
                                        "plan", plan.label())))
                .ofPlan(plan.id().toString())
                .withDocument(ReportAttachment.name(report.request()));
    }

    private List<Target> targets(PlanView plan, List<String> lines) {
        return lines.stream().flatMap(line -> targets(plan, line).stream()).toList();
    }

    private List<Target> targets(PlanView plan, String line) {
        if (Purpose.saidIn(line).filter(Purpose.FILE::equals).isPresent()) {
            return List.of(new Target(line, line, Optional.empty()));
        }
        Resolution found = organisation.resolve(line, plan.leadBody());
        return Stream.of(
                        addressees.reached(found.units()).stream()
                                .map(each -> new Target(line, each.name(), each.to())),
                        found.people().stream()
                                .map(person -> new Target(line, person.name(), Optional.of(Addressee.of(person)))),
                        found.unknown().stream().map(name -> new Target(line, name, Optional.empty())))
                .flatMap(each -> each)
                .toList();
    }

    private void save(RequestId request, int ordinal, Target target, Optional<String> key) {
        queries.sql("insert into final_report_delivery (request_id, ordinal, line, name, address, notice_key)"
                        + " values (:request, :ordinal, :line, :name, :address, :key)")
                .param("request", request.value())
                .param("ordinal", ordinal)
                .param("line", target.line())
                .param("name", target.name())
                .param("address", target.to().map(Addressee::address).orElse(null))
                .param("key", key.orElse(null))
                .update();
    }

    /** What was sent, in the order of the lines. */
    List<Delivery> deliveries(RequestId request) {
        return queries.sql(
                        """
                        select d.line, d.name, d.address, o.state from final_report_delivery d
                        left join outbox o on o.notice_key = d.notice_key
                        where d.request_id = :request order by d.ordinal
                        """)
                .param("request", request.value())
                .query((row, n) -> new Delivery(
                        row.getString("line"),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("address")),
                        Optional.ofNullable(row.getString("state")).map(MailState::valueOf)))
                .list();
    }
}
