package vn.kehoach.plan.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.shared.Folding;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

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

    /** The field of the refusal ends with the id of the first draft, for the page that leads there. */
    private static final String TWIN_FIELD = "trung ";

    private static final String TWIN =
            """
              and p.state in ('DRAFT', 'CONSULTING', 'REVISING', 'SIGNING')
              and (:title <> '' and lower(regexp_replace(btrim(p.title), '\\s+', ' ', 'g'))
                                  = lower(regexp_replace(btrim(:title), '\\s+', ' ', 'g'))
                   or :text <> '' and exists (select 1 from plan_version v where v.plan_id = p.id
                                              and v.content ->> 'text' = :text))
            order by p.created_at, p.id limit 5
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
                .query((row, n) -> row(row))
                .list();
        long total = filtered("select count(*) " + FOUND, state, words, caller)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page.page(), page.size(), total);
    }

    /** Drafts that the caller may read and that have the title, or were read from the very text, of this content; the first is the oldest. */
    public List<Row> twins(JsonNode content, Caller caller) {
        return queries.sql("select p.id, p.state, p.number_text, p.title, p.lead_body, p.created_at, p.issued_at "
                        + FOUND + TWIN)
                .param("admin", caller.admin())
                .param("keys", List.copyOf(caller.readerKeys()))
                .param("state", "")
                .param("words", "")
                .param("title", content.path("title").asText(""))
                .param("text", content.path("text").asText(""))
                .query((row, n) -> row(row))
                .list();
    }

    /** Lets nobody make a second draft of the same without knowing of the first. */
    public void requireNoTwin(JsonNode content, Caller caller) {
        if (!caller.staff()) {
            return;
        }
        twins(content, caller).stream().findFirst().ifPresent(twin -> {
            throw Refused.because(
                    Refused.Reason.CONFLICT,
                    TWIN_FIELD + twin.id(),
                    "Dự thảo trùng",
                    "“" + twin.title() + "” đã được đề xuất lúc " + VietnamTime.words(twin.createdAt())
                            + ", cùng trích yếu hoặc cùng văn bản");
        });
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString(1),
                PlanState.valueOf(row.getString(2)),
                Optional.ofNullable(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getTimestamp(6).toInstant(),
                row.getTimestamp(7) == null ? null : row.getTimestamp(7).toInstant());
    }

    private JdbcClient.StatementSpec filtered(String sql, Optional<PlanState> state, String words, Caller caller) {
        return queries.sql(sql)
                .param("admin", caller.admin())
                .param("keys", List.copyOf(caller.readerKeys()))
                .param("state", state.map(Enum::name).orElse(""))
                .param("words", Folding.sought(words));
    }
}
