package vn.kehoach.dispatch;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.document.PlanAttachment;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.plan.drafting.OfficeNotices;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.people.IssuingOffices;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;

/** Sends an issued plan to everybody under Nơi nhận. */
@Service
@Transactional
public class DispatchService {

    private static final int BATCH = 500;

    private final PlanService plans;
    private final PlanReaders readers;
    private final RecipientList recipients;
    private final IssuingOffices offices;
    private final OfficeNotices notices;
    private final Outbox outbox;
    private final AuditTrail trail;
    private final JdbcTemplate jdbc;
    private final JdbcClient queries;
    private final Clock clock;

    DispatchService(
            PlanService plans,
            PlanReaders readers,
            RecipientList recipients,
            IssuingOffices offices,
            OfficeNotices notices,
            Outbox outbox,
            AuditTrail trail,
            JdbcTemplate jdbc,
            JdbcClient queries,
            Clock clock) {
        this.plans = plans;
        this.readers = readers;
        this.recipients = recipients;
        this.offices = offices;
        this.notices = notices;
        this.outbox = outbox;
        this.trail = trail;
        this.jdbc = jdbc;
        this.queries = queries;
        this.clock = clock;
    }

    /** Writes deliveries and mails in one transaction; a second call changes nothing. */
    public void dispatch(PlanId id) {
        if (!plans.dispatch(id)) {
            return;
        }
        PlanView plan = plans.view(id);
        List<Delivery> deliveries = recipients.of(plan, plans.content(id));
        save(deliveries);
        trail.record(AuditEntry.of("plan-dispatched", "plan", id.toString())
                .ofPlan(id.value())
                .with("deliveries", deliveries.size()));
        readers.letReadIssued(
                id,
                deliveries.stream()
                        .flatMap(DispatchService::readerKeys)
                        .distinct()
                        .toList());
        outbox.putAll(notices(plan, deliveries));
        tellPartners(plan, deliveries.size());
    }

    /** The offices of those who issue with the lead body; who is under Nơi nhận too is told once. */
    private void tellPartners(PlanView plan, int deliveries) {
        notices.tell(
                offices.partnersOf(plan),
                plan,
                new OfficeNotices.Said(
                        MailKind.DISPATCH,
                        "DISPATCH|" + plan.id(),
                        MailText.of(
                                "dispatch-partners",
                                Map.of("plan", plan.label(), "title", plan.title(), "deliveries", deliveries)),
                        PlanAttachment.name(plan.id())));
    }

    private void save(Collection<Delivery> deliveries) {
        jdbc.batchUpdate(
                "insert into delivery (id, plan_id, line_no, line, purpose, unit_code, person_id, name, address, notice_key, outside) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                deliveries,
                BATCH,
                DispatchService::fill);
    }

    private static void fill(PreparedStatement row, Delivery delivery) throws SQLException {
        row.setObject(1, delivery.id());
        row.setObject(2, delivery.plan().value());
        row.setInt(3, delivery.lineNo());
        row.setString(4, delivery.line());
        row.setString(5, delivery.purpose().name());
        row.setString(6, delivery.unit().orElse(null));
        row.setString(7, delivery.to().map(Addressee::personId).orElse(null));
        row.setString(8, delivery.name());
        row.setString(9, delivery.to().map(Addressee::address).orElse(null));
        row.setString(10, delivery.noticeKey().orElse(null));
        row.setBoolean(11, delivery.outside());
    }

    /** Whoever is written to for a unit reads as one of its people, and only while they are that. */
    private static Stream<String> readerKeys(Delivery delivery) {
        return delivery.unit().isPresent()
                ? delivery.unit().map(UnitView::groupId).stream()
                : delivery.to().map(Addressee::personId).stream();
    }

    /** Whoever is named in several lines gets one mail, which names them all. */
    private List<Notice> notices(PlanView plan, List<Delivery> deliveries) {
        Map<String, List<Delivery>> byKey = deliveries.stream()
                .filter(delivery -> delivery.noticeKey().isPresent())
                .collect(Collectors.groupingBy(
                        delivery -> delivery.noticeKey().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        return byKey.entrySet().stream()
                .map(each -> notice(plan, each.getValue(), each.getKey()))
                .toList();
    }

    private Notice notice(PlanView plan, List<Delivery> lines, String key) {
        return Notice.to(
                        lines.get(0).to().orElseThrow(),
                        MailKind.DISPATCH,
                        key,
                        clock.instant(),
                        MailText.of(
                                "dispatch",
                                Map.of(
                                        "plan", plan.label(),
                                        "title", plan.title(),
                                        "line", joined(lines, Delivery::line),
                                        "purpose",
                                                joined(lines, each -> each.purpose()
                                                        .label()))))
                .ofPlan(plan.id().toString())
                .at("/ke-hoach/" + plan.id())
                .withDocument(PlanAttachment.name(plan.id()));
    }

    private static String joined(List<Delivery> lines, Function<Delivery, String> part) {
        return lines.stream().map(part).distinct().collect(Collectors.joining("; "));
    }

    /** When somebody of the unit confirmed that the plan was received. */
    @Transactional(readOnly = true)
    public Optional<Instant> receivedAt(PlanId plan, String unit) {
        return queries.sql("select min(received_at) from delivery where plan_id = :plan and unit_code = :unit")
                .param("plan", plan.value())
                .param("unit", unit)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /**
     * Somebody of a unit confirms that the plan was received.
     *
     * @param units the units that the person belongs to
     */
    public void confirmReceipt(PlanId plan, Collection<String> units, String by) {
        int confirmed = queries.sql(
                        "update delivery set received_at = :now, received_by = :by "
                                + "where plan_id = :plan and received_at is null and (unit_code in (:units) or person_id = :by)")
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by)
                .param("plan", plan.value())
                .param("units", units.isEmpty() ? List.of("") : List.copyOf(units))
                .update();
        if (confirmed > 0) {
            trail.record(AuditEntry.of("receipt-confirmed", "plan", plan.toString())
                    .ofPlan(plan.value())
                    .with("units", units.stream().sorted().toList())
                    .with("deliveries", confirmed));
        }
    }
}
