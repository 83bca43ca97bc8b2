package vn.kehoach.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.shared.MomentColumn;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/** Reads the record, newest first. */
@Service
@Transactional(readOnly = true)
public class AuditRecord {

    private static final ObjectMapper JSON = new ObjectMapper();
    static final List<String> REFUSALS =
            List.of(Refusals.ACCESS_REFUSED, Refusals.LOGIN_FAILED, Refusals.LOGIN_DELAYED);

    private final JdbcClient queries;

    AuditRecord(JdbcClient queries) {
        this.queries = queries;
    }

    /**
     * What happened to a plan.
     *
     * @param withRefusals who was refused too, which is for administrators
     */
    public PageOf<AuditLine> ofPlan(UUID plan, boolean withRefusals, PageRequest page) {
        String which = " from audit_row where plan_id = :plan and (:all or kind not in (:refusals))";
        return page(page, which, query -> query.param("plan", plan)
                .param("all", withRefusals)
                .param("refusals", REFUSALS));
    }

    /** Everything, or all of one kind. */
    public PageOf<AuditLine> all(Optional<String> kind, PageRequest page) {
        String which = " from audit_row where (:kind = '' or kind = :kind)";
        return page(page, which, query -> query.param("kind", kind.orElse("")));
    }

    private PageOf<AuditLine> page(PageRequest page, String which, Narrowed narrowed) {
        List<AuditLine> rows = narrowed.by(
                        queries.sql("select *" + which + " order by seq desc limit :size offset :offset"))
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, number) -> row(row))
                .list();
        long total = narrowed.by(queries.sql("select count(*)" + which))
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page.page(), page.size(), total);
    }

    @FunctionalInterface
    private interface Narrowed {
        JdbcClient.StatementSpec by(JdbcClient.StatementSpec query);
    }

    static AuditLine row(ResultSet row) throws SQLException {
        return new AuditLine(
                row.getLong("seq"),
                MomentColumn.iso(row, "at"),
                row.getString("actor"),
                row.getString("kind"),
                row.getString("plan_id"),
                row.getString("object"),
                row.getString("object_id"),
                json(row.getString("detail")),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
