package vn.kehoach.dispatch;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.plan.content.frame.Channel;
import vn.kehoach.plan.content.frame.Purpose;
import vn.kehoach.plan.state.PlanId;

/** The table of deliveries, as it is written. */
@Repository
class DeliveryRows {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final JdbcClient queries;

    DeliveryRows(JdbcTemplate jdbc, JdbcClient queries) {
        this.jdbc = jdbc;
        this.queries = queries;
    }

    /**
     * One delivery that is being changed.
     *
     * @param to whom its last mail went to, empty where there was none
     * @param key of that mail
     * @param sendings how many mails there were before the last one
     */
    record Held(
            UUID id,
            String line,
            Purpose purpose,
            Optional<String> person,
            String name,
            Optional<String> address,
            Optional<String> key,
            int sendings) {

        /** The same person or body under that address. */
        Addressee at(String other) {
            return new Addressee(person.orElse(null), name, other);
        }
    }

    /** Those of the text itself. */
    void add(Collection<Delivery> deliveries) {
        jdbc.batchUpdate(
                "insert into delivery (id, plan_id, line_no, line, purpose, unit_code, person_id, name, address, notice_key,"
                        + " outside, channel) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                deliveries,
                BATCH,
                DeliveryRows::fill);
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
        row.setString(12, delivery.channel().map(Channel::name).orElse(null));
    }

    /**
     * Those that somebody adds later.
     *
     * @return how many of them were not there yet
     */
    int add(Collection<Delivery> deliveries, String by) {
        int[][] added = jdbc.batchUpdate(
                "insert into delivery (id, plan_id, line_no, line, purpose, unit_code, person_id, name, address, notice_key,"
                        + " outside, channel, added_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                deliveries,
                BATCH,
                (row, delivery) -> {
                    fill(row, delivery);
                    row.setString(13, by);
                });
        return IntStream.range(0, added.length)
                .flatMap(batch -> IntStream.of(added[batch]))
                .sum();
    }

    /** The number of the line behind the last one. */
    int nextLine(PlanId plan) {
        return queries.sql("select coalesce(max(line_no), -1) + 1 from delivery where plan_id = :plan")
                .param("plan", plan.value())
                .query(Integer.class)
                .single();
    }

    /** That delivery with all that share its mail; others who change them wait. */
    List<Held> held(PlanId plan, UUID id) {
        return queries.sql(
                        """
                        select id, line, purpose, person_id, name, address, notice_key, sendings from delivery
                        where plan_id = :plan and (id = :id
                            or notice_key = (select notice_key from delivery where id = :id and plan_id = :plan))
                        order by id for update
                        """)
                .param("plan", plan.value())
                .param("id", id)
                .query((row, n) -> held(row))
                .list();
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                row.getObject("id", UUID.class),
                row.getString("line"),
                Purpose.valueOf(row.getString("purpose")),
                Optional.ofNullable(row.getString("person_id")),
                row.getString("name"),
                Optional.ofNullable(row.getString("address")),
                Optional.ofNullable(row.getString("notice_key")),
                row.getInt("sendings"));
    }

    /** They go by mail from now on. */
    int mailed(Collection<Held> rows, String address, String key, int sendings) {
        return queries.sql("update delivery set channel = 'MAIL', address = :address, notice_key = :key,"
                        + " sendings = :sendings, handed_on = null, handed_to = null where id in (:ids)")
                .param("address", address)
                .param("key", key)
                .param("sendings", sendings)
                .param("ids", rows.stream().map(Held::id).toList())
                .update();
    }

    /** Somebody told an office that it came; who confirmed themselves is asked no more. */
    int received(UUID id, Instant at, String by, String note) {
        return queries.sql("update delivery set received_at = :at, received_by = :by, received_note = :note"
                        + " where id = :id and received_at is null")
                .param("at", Timestamp.from(at))
                .param("by", by)
                .param("note", note)
                .param("id", id)
                .update();
    }

    /** It went on paper, or was handed over. */
    int handed(UUID id, Channel way, LocalDate on, Optional<String> to) {
        return queries.sql("update delivery set channel = :way, handed_on = :on, handed_to = :to where id = :id")
                .param("way", way.name())
                .param("on", on)
                .param("to", to.orElse(null))
                .param("id", id)
                .update();
    }
}
