package vn.kehoach.document.template;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.document.paper.Layout;
import vn.kehoach.document.word.WordTemplates;
import vn.kehoach.shared.Changed;
import vn.kehoach.shared.VietnamTime;

/** The templates on their table, for all nodes; rows are added only. */
@Component
class StoredTemplates implements WordTemplates {

    private static final String BUILT_IN = "Mẫu đi kèm phần mềm";
    private static final int SHOWN = 50;

    private final JdbcClient queries;

    StoredTemplates(JdbcClient queries) {
        this.queries = queries;
    }

    @Override
    public Optional<byte[]> of(Layout layout, Instant at) {
        return queries.sql(
                        "select content from paper_template where layout = :layout and set_at <= :at order by id desc limit 1")
                .param("layout", layout.name())
                .param("at", Timestamp.from(at))
                .query((row, n) -> Optional.ofNullable(row.getBytes(1)))
                .optional()
                .flatMap(each -> each);
    }

    /** The number of the last change of any template; a paper that was written before it is written anew. */
    long edition() {
        return queries.sql("select coalesce(max(id), 0) from paper_template")
                .query(Long.class)
                .single();
    }

    List<TemplateLine> history(Layout layout) {
        return queries.sql(
                        "select id, name, content is null as built_in, sha256, reason, set_by, set_at from paper_template"
                                + " where layout = :layout order by id desc limit " + SHOWN)
                .param("layout", layout.name())
                .query((row, n) -> line(row))
                .list();
    }

    private static TemplateLine line(ResultSet row) throws SQLException {
        return new TemplateLine(
                row.getLong("id"),
                row.getString("name"),
                row.getBoolean("built_in"),
                Optional.ofNullable(row.getString("sha256")).orElse(""),
                row.getString("reason"),
                row.getString("set_by"),
                VietnamTime.words(row.getTimestamp("set_at").toInstant()));
    }

    /** The file of an earlier change. */
    Optional<byte[]> file(Layout layout, long id) {
        return queries.sql(
                        "select content from paper_template where layout = :layout and id = :id and content is not null")
                .param("layout", layout.name())
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    /** What that file was called. */
    Optional<String> name(Layout layout, long id) {
        return queries.sql("select name from paper_template where layout = :layout and id = :id")
                .param("layout", layout.name())
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /**
     * From now on that one.
     *
     * @param content null for the one that comes with the program
     */
    void add(Layout layout, Optional<String> name, byte[] content, String reason, String by, Instant now) {
        Changed.one(
                queries.sql(
                                "insert into paper_template (layout, content, sha256, name, reason, set_by, set_at)"
                                        + " values (:layout, :content, encode(sha256(:content), 'hex'), :name, :reason, :by, :now)")
                        .param("layout", layout.name())
                        .param("content", content, Types.BINARY)
                        .param("name", name.orElse(BUILT_IN))
                        .param("reason", reason)
                        .param("by", by)
                        .param("now", Timestamp.from(now))
                        .update(),
                "Chưa giữ được mẫu");
    }
}
