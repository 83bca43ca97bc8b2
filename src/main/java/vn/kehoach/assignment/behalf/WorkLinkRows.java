package vn.kehoach.assignment.behalf;

import static vn.kehoach.shared.MomentColumn.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/** Links to work on their tables; of a key its hash. */
@Repository
class WorkLinkRows {

    private static final String LISTED =
            """
            select l.*, a.what, u.name as unit_name, l.revoked_at is null and l.expires_at > :now as live,
                   case when l.revoked_at is not null then 'REVOKED'
                        when l.used_at is not null then 'USED'
                        when l.expires_at <= :now then 'EXPIRED'
                        when l.opened_at is not null then 'OPENED'
                        when o.refused then 'BOUNCED'
                        when o.state in ('SENT', 'FAILED') then o.state
                        else 'QUEUED' end as state
            from work_link l
              join assignment a on a.id = l.assignment_id
              join unit u on u.code = a.unit_code
              left join outbox o on o.notice_key = l.notice_key
            where l.plan_id = :plan
            order by l.made_at desc, l.id limit :size offset :offset
            """;

    private final JdbcClient queries;

    WorkLinkRows(JdbcClient queries) {
        this.queries = queries;
    }

    private static WorkLinks.Line line(ResultSet row) throws SQLException {
        return new WorkLinks.Line(
                row.getObject("id", UUID.class),
                row.getString("unit_name"),
                row.getString("what"),
                row.getString("address"),
                WorkLinkState.valueOf(row.getString("state")),
                row.getBoolean("live"),
                new WorkLinks.Moments(
                        moment(row, "made_at").orElseThrow(),
                        moment(row, "expires_at").orElseThrow(),
                        moment(row, "opened_at"),
                        moment(row, "used_at")));
    }

    PageOf<WorkLinks.Line> of(PlanId plan, PageRequest page, Instant now) {
        List<WorkLinks.Line> lines = queries.sql(LISTED)
                .param("plan", plan.value())
                .param("now", Timestamp.from(now))
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, n) -> line(row))
                .list();
        long total = queries.sql("select count(*) from work_link where plan_id = :plan")
                .param("plan", plan.value())
                .query(Long.class)
                .single();
        return new PageOf<>(lines, page.page(), page.size(), total);
    }

    /** The link of that work to that address that nobody has revoked; others who send one meanwhile wait. */
    Optional<LinkToWork> toAddress(AssignmentId work, String address) {
        return queries.sql("select * from work_link where assignment_id = :work and lower(address) = lower(:address)"
                        + " and revoked_at is null for update")
                .param("work", work.value())
                .param("address", address)
                .query((row, n) -> link(row))
                .optional();
    }

    /** Those of that work that nobody has revoked and that still open its form or were used; others who change one wait. */
    List<LinkToWork> inUse(AssignmentId work, Instant now) {
        return queries.sql("select * from work_link where assignment_id = :work and revoked_at is null"
                        + " and (expires_at > :now or used_at is not null) order by made_at, id for update")
                .param("work", work.value())
                .param("now", Timestamp.from(now))
                .query((row, n) -> link(row))
                .list();
    }

    int until(UUID id, Instant until) {
        return queries.sql("update work_link set expires_at = :until where id = :id and revoked_at is null")
                .param("until", Timestamp.from(until))
                .param("id", id)
                .update();
    }

    /** A link of that plan. */
    Optional<LinkToWork> ofPlan(PlanId plan, UUID id) {
        return queries.sql("select * from work_link where id = :id and plan_id = :plan")
                .param("id", id)
                .param("plan", plan.value())
                .query((row, n) -> link(row))
                .optional();
    }

    /** What that key belongs to, whether it opens anything now or not. */
    Optional<LinkToWork> byKey(String hash) {
        return queries.sql(
                        "select l.* from work_link_key k join work_link l on l.id = k.link_id where k.key_hash = :hash")
                .param("hash", hash)
                .query((row, n) -> link(row))
                .optional();
    }

    /** Whether it still opens the form; whoever revokes it or hands in with it meanwhile waits. */
    boolean holdOpen(UUID id, Instant now) {
        return queries.sql(
                        "select id from work_link where id = :id and revoked_at is null and expires_at > :now for update")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    private static LinkToWork link(ResultSet row) throws SQLException {
        return new LinkToWork(
                row.getObject("id", UUID.class),
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                PlanId.of(row.getString("plan_id")),
                row.getString("address"),
                row.getString("notice_key"),
                moment(row, "expires_at").orElseThrow(),
                moment(row, "revoked_at"));
    }

    /** Keeps a new one; nothing where another to the same address was made meanwhile. */
    int add(LinkToWork link, String by, Instant now) {
        return queries.sql(
                        "insert into work_link (id, assignment_id, plan_id, address, notice_key, made_by, made_at, expires_at)"
                                + " values (:id, :work, :plan, :address, :key, :by, :now, :until) on conflict do nothing")
                .param("id", link.id())
                .param("work", link.work().value())
                .param("plan", link.plan().value())
                .param("address", link.address())
                .param("key", link.noticeKey())
                .param("by", by)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(link.until()))
                .update();
    }

    int revoke(UUID id, String by, Instant now) {
        return queries.sql(
                        "update work_link set revoked_at = :now, revoked_by = :by where id = :id and revoked_at is null")
                .param("now", Timestamp.from(now))
                .param("by", by)
                .param("id", id)
                .update();
    }

    int addKey(UUID link, String hash, Instant now) {
        return queries.sql("insert into work_link_key (key_hash, link_id, made_at) values (:hash, :link, :now)")
                .param("hash", hash)
                .param("link", link)
                .param("now", Timestamp.from(now))
                .update();
    }

    int opened(UUID id, Instant now) {
        return queries.sql("update work_link set opened_at = :now where id = :id and opened_at is null")
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    int used(UUID id, Instant now) {
        return queries.sql("update work_link set used_at = :now, opened_at = coalesce(opened_at, :now) where id = :id")
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }
}
