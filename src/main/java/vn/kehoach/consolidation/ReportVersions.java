package vn.kehoach.consolidation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.document.DocumentType;
import vn.kehoach.shared.AnyCount;
import vn.kehoach.shared.Changed;

/** The texts of consolidated reports, and the bytes of those that were signed; nobody changes a row. */
@Repository
class ReportVersions {

    private final JdbcClient queries;

    ReportVersions(JdbcClient queries) {
        this.queries = queries;
    }

    /** Where a version comes from. */
    enum Origin {
        /** Made from the figures. */
        MADE,
        /** Sent by the office. */
        UPLOADED
    }

    /** A Word file. */
    record Word(String name, byte[] content) {}

    /** One version without its bytes. */
    record Row(int number, Origin origin, String name, String sha256, String by, Instant at) {}

    void add(RequestId request, int number, Origin origin, Word file, String by, Instant at) {
        Changed.one(
                queries.sql(
                                "insert into final_report_version (request_id, number, origin, name, content, sha256, saved_by, saved_at)"
                                        + " values (:request, :number, :origin, :name, :content, encode(sha256(:content), 'hex'), :by, :at)")
                        .param("request", request.value())
                        .param("number", number)
                        .param("origin", origin.name())
                        .param("name", file.name())
                        .param("content", file.content())
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update(),
                "Chưa giữ được bản báo cáo");
    }

    /** Newest first. */
    List<Row> of(RequestId request) {
        return queries.sql("select number, origin, name, sha256, saved_by, saved_at from final_report_version"
                        + " where request_id = :request order by number desc")
                .param("request", request.value())
                .query((row, n) -> new Row(
                        row.getInt("number"),
                        Origin.valueOf(row.getString("origin")),
                        row.getString("name"),
                        row.getString("sha256"),
                        row.getString("saved_by"),
                        row.getTimestamp("saved_at").toInstant()))
                .list();
    }

    Optional<Word> word(RequestId request, int number) {
        return queries.sql(
                        "select name, content from final_report_version where request_id = :request and number = :number")
                .param("request", request.value())
                .param("number", number)
                .query((row, n) -> new Word(row.getString("name"), row.getBytes("content")))
                .optional();
    }

    Optional<byte[]> signed(RequestId request, DocumentType type) {
        return queries.sql("select content from final_report_document where request_id = :request and type = :type")
                .param("request", request.value())
                .param("type", type.name())
                .query(byte[].class)
                .optional();
    }

    /** Of two who write it at once the first one counts for both. */
    @AnyCount(because = "what was kept first stays; a second rendering of the same signed report changes nothing")
    void keep(RequestId request, DocumentType type, byte[] content, Instant at) {
        queries.sql(
                        """
                        insert into final_report_document (request_id, type, content, sha256, made_at)
                        values (:request, :type, :content, encode(sha256(:content), 'hex'), :at)
                        on conflict (request_id, type) do nothing
                        """)
                .param("request", request.value())
                .param("type", type.name())
                .param("content", content)
                .param("at", Timestamp.from(at))
                .update();
    }
}
