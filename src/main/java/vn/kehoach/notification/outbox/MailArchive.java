package vn.kehoach.notification.outbox;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.Refused;

/** All mails, waiting, sent and failed, to be looked through. */
@Service
@Transactional(readOnly = true)
public class MailArchive {

    /** A mail about a plan carries its id; one that lists work, such as a reminder, that of each piece of work. */
    private static final String READABLE =
            """
             and (o.person_id = :reader
                  or exists (select 1 from plan_reader r where r.inside and r.reader in (:keys)
                             and r.plan_id::text = o.plan_id)
                  or exists (select 1 from jsonb_array_elements(o.items) item
                             join assignment a on a.id::text = item ->> 'ref'
                             join plan_reader r on r.plan_id = a.plan_id and r.inside and r.reader in (:keys)))
            """;

    private static final String NEWEST_FIRST = " order by o.planned_for desc, o.id desc limit :size offset :offset";

    private final JdbcClient jdbc;
    private final MailTemplates templates;
    private final ObjectProvider<AttachableDocuments> documents;
    private final AuditTrail trail;
    private final Clock clock;

    MailArchive(
            JdbcClient jdbc,
            MailTemplates templates,
            ObjectProvider<AttachableDocuments> documents,
            AuditTrail trail,
            Clock clock) {
        this.jdbc = jdbc;
        this.templates = templates;
        this.documents = documents;
        this.trail = trail;
        this.clock = clock;
    }

    /** The mails asked for, newest first. */
    public PageOf<MailView> find(MailQuery query, PageRequest page) {
        Map<String, Object> values = new LinkedHashMap<>();
        String from = " from outbox o where " + condition(query, values);
        long total = jdbc.sql("select count(*)" + from)
                .params(values)
                .query(Long.class)
                .single();
        List<MailView> mails = jdbc.sql("select " + MailView.COLUMNS + from + NEWEST_FIRST)
                .params(values)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, number) -> MailView.of(row))
                .list();
        return new PageOf<>(mails, page.page(), page.size(), total);
    }

    /** Only what is asked for becomes part of the statement, so that an index can be used. */
    private static String condition(MailQuery query, Map<String, Object> values) {
        StringBuilder condition = new StringBuilder("true");
        add(condition, values, "state", query.state(), "o.state = :state");
        add(condition, values, "kind", query.kind(), "o.kind = :kind");
        add(condition, values, "plan", query.planId(), "o.plan_id = :plan");
        add(condition, values, "person", query.personId(), "o.person_id = :person");
        add(
                condition,
                values,
                "to",
                query.to(),
                "(o.person_id = :to or o.to_address = :to or strpos(folded(o.to_name), folded(:to)) > 0)");
        add(
                condition,
                values,
                "q",
                query.q(),
                "strpos(folded(o.to_name || ' ' || o.to_address || ' ' || o.subject), folded(:q)) > 0");
        if (query.reader() != null) {
            condition.append(READABLE);
            values.put("reader", query.reader().userId());
            values.put("keys", List.copyOf(query.reader().readerKeys()));
        }
        return condition.toString();
    }

    private static void add(
            StringBuilder condition, Map<String, Object> values, String name, Object value, String part) {
        if (value != null && !value.toString().isBlank()) {
            condition.append(" and ").append(part);
            values.put(name, value instanceof String text ? text.strip() : value.toString());
        }
    }

    /** One mail. */
    public MailView get(long id) {
        return jdbc.sql("select " + MailView.COLUMNS + " from outbox o where o.id = ?")
                .param(id)
                .query((row, number) -> MailView.of(row))
                .optional()
                .orElseThrow(MailArchive::unknown);
    }

    /** The mail as it looks to who reads it; HTML that runs nothing and loads nothing. */
    public String html(long id) {
        return templates.html(content(id));
    }

    /** The mail as plain text. */
    public String text(long id) {
        return templates.text(content(id));
    }

    private QueuedMail content(long id) {
        return jdbc.sql("select " + QueuedMail.COLUMNS + " from outbox o where o.id = ?")
                .param(id)
                .query((row, number) -> QueuedMail.of(row))
                .optional()
                .orElseThrow(MailArchive::unknown);
    }

    /** The mail as it was kept in a run without a mail server; empty where it was not. */
    public Optional<byte[]> raw(long id) {
        return jdbc.sql("select k.raw from kept_mail k join outbox o using (message_id) where o.id = ?")
                .param(id)
                .query(byte[].class)
                .optional();
    }

    /** The document that went with the mail, as it was kept; empty where none did. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<Attachment> attached(long id) {
        return get(id).attachments().isEmpty()
                ? Optional.empty()
                : documents
                        .orderedStream()
                        .map(each -> each.read(content(id).document()))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** Sends a mail that failed once more, for another two days. */
    @Transactional
    public MailView retry(long id) {
        int changed = jdbc.sql(
                        "update outbox set state = 'QUEUED', refused = false, bounced_at = null, attempts = 0, first_tried_at = null,"
                                + " locked_until = null, held_by = null, claim = null, next_attempt_at = :now"
                                + " where id = :id and state = 'FAILED'")
                .param("now", Moments.of(clock.instant()))
                .param("id", id)
                .update();
        MailView mail = get(id);
        if (changed == 0) {
            throw Refused.conflict("Chỉ gửi lại được thư gửi hỏng; thư này: "
                    + mail.state().label().toLowerCase());
        }
        trail.record(MailEntry.of("mail-retried", mail));
        return mail;
    }

    private static Refused unknown() {
        return Refused.notFound("Không có thư này");
    }
}
