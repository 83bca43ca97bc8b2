package vn.kehoach.plan;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.Caller;
import vn.kehoach.shared.Folding;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/** The list of plans, newest first: one query a page, of what the caller may read. */
@Service
@Transactional(readOnly = true)
public class PlanRegister {

    private static final String FOUND =
            """
            from plan p
            where (:admin or exists (select 1 from plan_reader r where r.plan_id = p.id and r.reader in (:keys)))
              and (:state = '' or p.state = :state)
              and (:words = '' or p.search like '%' || :words || '%')
            """;

    private final JdbcClient queries;

    PlanRegister(JdbcClient queries) {
        this.queries = queries;
    }

    /**
     * One row of the list.
     *
     * @param lead code of the body that leads
     */
    public record Row(
            String id,
            PlanState state,
            Optional<String> number,
            String title,
            String lead,
            Instant createdAt,
            Instant issuedAt) {}

    /** The versions that are kept, oldest first, the current one last. */
    public List<VersionRow> versions(PlanId plan) {
        return queries.sql("select number, content_hash, saved_by, saved_at, kept, frozen from plan_version "
                        + "where plan_id = :plan order by number")
                .param("plan", plan.value())
                .query(VersionRow.class)
                .list();
    }

    /** One version of the content. */
    public record VersionRow(
            int number, String contentHash, String savedBy, OffsetDateTime savedAt, boolean kept, boolean frozen) {}

    /**
     * Plans that the caller may read.
     *
     * @param state only those in this state; empty for all
     * @param words part of title or number, without regard to case and marks; empty for all
     */
    public PageOf<Row> find(Optional<PlanState> state, String words, PageRequest page, Caller caller) {
        List<Row> rows = filtered(
                        "select id, state, number_text, title, lead_body, created_at, issued_at " + FOUND
                                + " order by p.created_at desc, p.id limit :size offset :offset",
                        state,
                        words,
                        caller)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, n) -> new Row(
                        row.getString(1),
                        PlanState.valueOf(row.getString(2)),
                        Optional.ofNullable(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getTimestamp(6).toInstant(),
                        row.getTimestamp(7) == null ? null : row.getTimestamp(7).toInstant()))
                .list();
        long total = filtered("select count(*) " + FOUND, state, words, caller)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page.page(), page.size(), total);
    }

    private JdbcClient.StatementSpec filtered(String sql, Optional<PlanState> state, String words, Caller caller) {
        return queries.sql(sql)
                .param("admin", caller.admin())
                .param("keys", List.copyOf(caller.readerKeys()))
                .param("state", state.map(Enum::name).orElse(""))
                .param("words", Folding.fold(words));
    }
}
