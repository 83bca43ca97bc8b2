package vn.kehoach.dispatch;

import static vn.kehoach.shared.MomentColumn.iso;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.content.frame.Channel;
import vn.kehoach.plan.content.frame.Purpose;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/** What became of each delivery of a plan. */
@Service
@Transactional(readOnly = true)
public class DeliveryTable {

    private static final String ROWS =
            """
            select d.id, d.line_no, d.line, d.purpose, d.unit_code, d.name, d.address, d.received_at, o.sent_at, o.last_error,
                   d.outside, d.channel, d.handed_on, d.handed_to, d.added_by, d.opened_at,
                   case when d.received_note is not null then coalesce((select p.family_name || ' ' || p.given_name from person p
                       where p.id = d.received_by), d.received_by) || ': ' || d.received_note end as received_note,
                   (select max(k.expires_at) from document_key k join delivery same on same.id = k.delivery_id
                    where k.revoked_at is null and same.plan_id = d.plan_id
                      and (same.id = d.id or same.notice_key = d.notice_key)) as link_until,
                   case when d.received_at is not null then 'RECEIVED'
                        when d.purpose = 'FILE' then 'FILED'
                        when d.handed_on is not null then case d.channel when 'HAND' then 'HANDED' else 'PAPER_SENT' end
                        when d.channel in ('PAPER', 'HAND') then 'TO_HAND'
                        when d.opened_at is not null then 'OPENED'
                        when o.state is null then 'NO_ADDRESS'
                        when o.refused then 'BOUNCED'
                        else o.state end as state
            from delivery d left join outbox o on o.notice_key = d.notice_key
            where d.plan_id = :plan
            """;

    private static final String ORDER = " order by line_no, name collate \"vi-x-icu\", id";

    private static final String AMONG = "select * from (" + ROWS + ") each where :state in ('', state)";

    private static final String ADDRESSED =
            " and d.purpose <> 'FILE' and (d.unit_code in (:units) or d.person_id = :person)";

    private final JdbcClient queries;

    DeliveryTable(JdbcClient queries) {
        this.queries = queries;
    }

    /**
     * One delivery.
     *
     * @param outside no register knows whom it names
     * @param way how it got there
     */
    public record Row(
            String id,
            int line,
            String lineText,
            Purpose purpose,
            String unit,
            String name,
            String address,
            DeliveryState state,
            @JsonUnwrapped Moments moments,
            String error,
            boolean outside,
            Way way) {

        /** When its mail left, null while it has not. */
        public String sentAt() {
            return moments.sentAt();
        }

        /** When somebody confirmed it, null while nobody has. */
        public String receivedAt() {
            return moments.receivedAt();
        }
    }

    /** When a mail left, and when somebody confirmed it; each null while that has not been. */
    public record Moments(String sentAt, String receivedAt) {}

    /**
     * How a delivery gets there.
     *
     * @param channel null for what is only filed, and while nobody has said how
     * @param handedOn the day on which it went on paper or was handed over
     * @param handedTo who took it
     * @param addedBy who added the line after the issue; null for one of the text
     * @param openedAt when the document was first opened by a link
     * @param enteredBy which office noted that it came, and how it knows; null where the recipient confirmed
     * @param linkUntil how long the last link opens it; null where there is none, or it was revoked
     */
    public record Way(
            Channel channel,
            String handedOn,
            String handedTo,
            String addedBy,
            String openedAt,
            String enteredBy,
            String linkUntil) {}

    /** The deliveries of a plan in the order of Nơi nhận. */
    public PageOf<Row> of(PlanId plan, PageRequest page) {
        return of(plan, Optional.empty(), page);
    }

    /** The same, only those in that state. */
    public PageOf<Row> of(PlanId plan, Optional<DeliveryState> state, PageRequest page) {
        String wanted = state.map(DeliveryState::name).orElse("");
        List<Row> rows = queries.sql(AMONG + ORDER + " limit :size offset :offset")
                .param("plan", plan.value())
                .param("state", wanted)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, n) -> row(row))
                .list();
        long total = queries.sql("select count(*) from (" + AMONG + ") found")
                .param("plan", plan.value())
                .param("state", wanted)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page.page(), page.size(), total);
    }

    /** How many deliveries of a plan stand in which state, in the order of the states. */
    public Map<DeliveryState, Long> counts(PlanId plan) {
        Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
        queries.sql("select state, count(*) as rows from (" + ROWS + ") each group by state")
                .param("plan", plan.value())
                .query((row, n) -> counts.put(DeliveryState.valueOf(row.getString("state")), row.getLong("rows")))
                .list();
        return counts;
    }

    /** What was sent to the caller or to the caller's units, without what is only filed. */
    public List<Row> addressedTo(PlanId plan, Caller caller) {
        return queries.sql(ROWS + ADDRESSED + ORDER)
                .param("plan", plan.value())
                .param("units", caller.units().isEmpty() ? Set.of("") : caller.units())
                .param("person", caller.userId())
                .query((row, n) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("id"),
                row.getInt("line_no"),
                row.getString("line"),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("unit_code"),
                row.getString("name"),
                row.getString("address"),
                DeliveryState.valueOf(row.getString("state")),
                new Moments(iso(row, "sent_at"), iso(row, "received_at")),
                row.getString("last_error"),
                row.getBoolean("outside"),
                new Way(
                        Optional.ofNullable(row.getString("channel"))
                                .map(Channel::valueOf)
                                .orElse(null),
                        row.getString("handed_on"),
                        row.getString("handed_to"),
                        row.getString("added_by"),
                        iso(row, "opened_at"),
                        row.getString("received_note"),
                        iso(row, "link_until")));
    }
}
