package vn.kehoach.dispatch;

import static vn.kehoach.shared.MomentColumn.iso;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/** What became of each delivery of a plan. */
@Service
@Transactional(readOnly = true)
public class DeliveryTable {

    private static final String ROWS =
            """
            select d.id, d.line_no, d.line, d.purpose, d.unit_code, d.name, d.address, d.received_at, o.sent_at, o.last_error, d.outside,
                   case when d.received_at is not null then 'RECEIVED'
                        when d.purpose = 'FILE' then 'FILED'
                        when o.state is null then 'NO_ADDRESS'
                        else o.state end as state
            from delivery d left join outbox o on o.notice_key = d.notice_key
            where d.plan_id = :plan
            """;

    private static final String ORDER = " order by d.line_no, d.name collate \"vi-x-icu\", d.id";

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
            String sentAt,
            String receivedAt,
            String error,
            boolean outside) {}

    /** The deliveries of a plan in the order of Nơi nhận. */
    public PageOf<Row> of(PlanId plan, PageRequest page) {
        List<Row> rows = queries.sql(ROWS + ORDER + " limit :size offset :offset")
                .param("plan", plan.value())
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, n) -> row(row))
                .list();
        long total = queries.sql("select count(*) from delivery where plan_id = :plan")
                .param("plan", plan.value())
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page.page(), page.size(), total);
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
                iso(row, "sent_at"),
                iso(row, "received_at"),
                row.getString("last_error"),
                row.getBoolean("outside"));
    }
}
