package vn.kehoach.dispatch;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private final PlanService plans;
    private final PlanReaders readers;
    private final RecipientList recipients;
    private final IssuingOffices offices;
    private final OfficeNotices notices;
    private final Outbox outbox;
    private final AuditTrail trail;
    private final DispatchMail mail;
    private final DeliveryRows rows;
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
            DispatchMail mail,
            DeliveryRows rows,
            JdbcClient queries,
            Clock clock) {
        this.plans = plans;
        this.readers = readers;
        this.recipients = recipients;
        this.offices = offices;
        this.notices = notices;
        this.outbox = outbox;
        this.trail = trail;
        this.mail = mail;
        this.rows = rows;
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
        rows.add(deliveries);
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

    /** Whoever is written to for a unit reads as one of its people, and only while they are that. */
    static Stream<String> readerKeys(Delivery delivery) {
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
        List<DispatchMail.Named> named = lines.stream()
                .map(each -> new DispatchMail.Named(each.id(), each.line(), each.purpose()))
                .toList();
        return mail.of(plan, lines.get(0).to().orElseThrow(), named, key);
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

    /** Whether the plan was sent to the unit, and nobody there has confirmed that it came. */
    @Transactional(readOnly = true)
    public boolean awaitsReceipt(PlanId plan, String unit) {
        return queries.sql("select coalesce(bool_and(received_at is null), false) from delivery"
                        + " where plan_id = :plan and unit_code = :unit and purpose <> 'FILE'")
                .param("plan", plan.value())
                .param("unit", unit)
                .query(Boolean.class)
                .single();
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
