package vn.kehoach.reading.own;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.ContentVersion;
import vn.kehoach.plan.state.ContentVersions;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Changed;

/**
 * The files that offices wrote. A file belongs to the text that was read from it: a version that has that text has that file,
 * also where a step was taken back; a version with another text has none.
 */
@Service
@Transactional
public class OwnFiles {

    private static final String OF_TEXT = "encode(sha256(convert_to(:text, 'UTF8')), 'hex')";

    private final JdbcClient queries;
    private final ContentVersions versions;
    private final Clock clock;

    OwnFiles(JdbcClient queries, ContentVersions versions, Clock clock) {
        this.queries = queries;
        this.versions = versions;
        this.clock = clock;
    }

    /** Keeps the file from which the version in force was read. */
    public void keep(PlanId plan, TakenFile file, Caller caller) {
        ContentVersion version = versions.current(plan);
        text(version)
                .ifPresent(text -> Changed.one(
                        queries.sql(
                                        "insert into own_document (plan_id, from_version, text_sha256, name, content, sha256, taken_by, taken_at)"
                                                + " values (:plan, :version, " + OF_TEXT
                                                + ", :name, :content, encode(sha256(:content), 'hex'), :by, :now)")
                                .param("plan", plan.value())
                                .param("version", version.number())
                                .param("text", text)
                                .param("name", file.name())
                                .param("content", file.content())
                                .param("by", caller.userId())
                                .param("now", Timestamp.from(clock.instant()))
                                .update(),
                        "Chưa giữ được tệp Word"));
    }

    /** The file of that version; empty where it was not read from a Word file. */
    @Transactional(readOnly = true)
    public Optional<OwnFile> of(PlanId plan, int version, Optional<String> text) {
        return text.filter(words -> !words.isBlank()).flatMap(words -> queries.sql(
                        "select name, content, sha256, taken_by, taken_at from own_document where plan_id = :plan"
                                + " and from_version <= :version and text_sha256 = " + OF_TEXT
                                + " order by id desc limit 1")
                .param("plan", plan.value())
                .param("version", version)
                .param("text", words)
                .query((row, n) -> new OwnFile(
                        row.getString("name"),
                        row.getBytes("content"),
                        row.getString("sha256"),
                        row.getString("taken_by"),
                        row.getTimestamp("taken_at").toInstant()))
                .optional());
    }

    private static Optional<String> text(ContentVersion version) {
        return version.content().typed().document().text().filter(words -> !words.isBlank());
    }
}
