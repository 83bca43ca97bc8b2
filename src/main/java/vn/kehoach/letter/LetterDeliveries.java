package vn.kehoach.letter;

import static vn.kehoach.shared.MomentColumn.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.dispatch.DeliveryState;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/** Letters on their way, on their table. */
@Repository
class LetterDeliveries {

    private static final int BATCH = 500;

    private static final String SENT =
            """
            select d.id, d.number, l.kind, coalesce(u.name, '') as about, l.sha256, d.name, d.address, d.sent_by, l.made_at,
                   o.sent_at, d.opened_at, o.last_error,
                   case when d.opened_at is not null then 'OPENED' when o.refused then 'BOUNCED'
                        else coalesce(o.state, 'QUEUED') end as state
            from letter_delivery d
              join plan_letter l on l.plan_id = d.plan_id and l.number = d.number and l.type = d.type
              left join unit u on u.code = l.unit_code
              left join outbox o on o.notice_key = d.notice_key
            where d.plan_id = :plan order by d.number desc, d.name, d.id limit :size offset :offset
            """;

    private final JdbcTemplate jdbc;
    private final JdbcClient queries;

    LetterDeliveries(JdbcTemplate jdbc, JdbcClient queries) {
        this.jdbc = jdbc;
        this.queries = queries;
    }

    /** A letter on its way to somebody, under the key of its mail. */
    record New(UUID id, PlanId plan, int number, LetterTarget target, String by) {

        String key() {
            return LetterDeliveries.key(id, 0);
        }
    }

    /**
     * One that is sent again.
     *
     * @param sendings how many mails there were before the last one
     */
    record Held(UUID id, int number, LetterKind kind, Addressee to, String key, int sendings) {}

    /** What is said to whom; each sending after the first one is another. */
    static String key(UUID delivery, int sending) {
        return "LETTER|" + delivery + (sending == 0 ? "" : "|" + sending);
    }

    void add(Collection<New> deliveries) {
        jdbc.batchUpdate(
                "insert into letter_delivery (id, plan_id, number, unit_code, person_id, name, address, notice_key, sent_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                deliveries,
                BATCH,
                (row, each) -> {
                    Addressee to = each.target().to().orElseThrow();
                    row.setObject(1, each.id());
                    row.setObject(2, each.plan().value());
                    row.setInt(3, each.number());
                    row.setString(4, each.target().unit().orElse(null));
                    row.setString(5, to.personId());
                    row.setString(6, each.target().name());
                    row.setString(7, to.address());
                    row.setString(8, each.key());
                    row.setString(9, each.by());
                });
    }

    /** That one; others who send it again wait. */
    Optional<Held> held(PlanId plan, UUID id) {
        return queries.sql(
                        """
                        select d.id, d.number, l.kind, d.person_id, d.name, d.address, d.notice_key, d.sendings
                        from letter_delivery d
                          join plan_letter l on l.plan_id = d.plan_id and l.number = d.number and l.type = d.type
                        where d.plan_id = :plan and d.id = :id for update of d
                        """)
                .param("plan", plan.value())
                .param("id", id)
                .query((row, n) -> new Held(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        LetterKind.valueOf(row.getString("kind")),
                        new Addressee(row.getString("person_id"), row.getString("name"), row.getString("address")),
                        row.getString("notice_key"),
                        row.getInt("sendings")))
                .optional();
    }

    int resent(Held held, String address, String key) {
        return queries.sql("update letter_delivery set address = :address, notice_key = :key, sendings = sendings + 1"
                        + " where id = :id and sendings = :before")
                .param("address", address)
                .param("key", key)
                .param("id", held.id())
                .param("before", held.sendings())
                .update();
    }

    /** What was sent, newest first. */
    PageOf<SentLetter> of(PlanId plan, PageRequest page) {
        List<SentLetter> rows = queries.sql(SENT)
                .param("plan", plan.value())
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, n) -> sent(row))
                .list();
        long total = queries.sql("select count(*) from letter_delivery where plan_id = :plan")
                .param("plan", plan.value())
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page.page(), page.size(), total);
    }

    private static SentLetter sent(ResultSet row) throws SQLException {
        Optional<Instant> left = moment(row, "sent_at");
        return new SentLetter(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                LetterKind.valueOf(row.getString("kind")),
                row.getString("about"),
                row.getString("sha256"),
                row.getString("name"),
                row.getString("address"),
                DeliveryState.valueOf(row.getString("state")),
                new SentLetter.Moments(moment(row, "made_at").orElseThrow(), left, moment(row, "opened_at")),
                row.getString("sent_by"),
                Optional.ofNullable(row.getString("last_error")));
    }
}
