package vn.kehoach.reading.own;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.OwnText;
import vn.kehoach.plan.state.ContentVersion;
import vn.kehoach.plan.state.ContentVersions;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.AnyCount;
import vn.kehoach.shared.Changed;

/**
 * The files that offices wrote. A file belongs to the text that was read from it: a version that has that text has that file,
 * also where a step was taken back; a version with another text has none.
 */
@Service
@Transactional
public class OwnFiles implements OwnText {

    private static final String OF_TEXT = "encode(sha256(convert_to(:text, 'UTF8')), 'hex')";
    private static final Duration READ_KEPT = Duration.ofDays(1);
    private static final int READ_EACH = 5;

    private static final ObjectMapper JSON = new ObjectMapper();

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
        keep(plan, file, List.of(), caller);
    }

    /**
     * The same.
     *
     * @param written where words of the form were written into it
     */
    public void keep(PlanId plan, TakenFile file, List<WrittenPlace> written, Caller caller) {
        ContentVersion version = versions.current(plan);
        text(version.content())
                .ifPresent(text -> Changed.one(
                        queries.sql(
                                        "insert into own_document (plan_id, from_version, text_sha256, name, content, sha256, taken_by, taken_at, written)"
                                                + " values (:plan, :version, " + OF_TEXT
                                                + ", :name, :content, encode(sha256(:content), 'hex'), :by, :now, :written::jsonb)")
                                .param("plan", plan.value())
                                .param("version", version.number())
                                .param("text", text)
                                .param("name", file.name())
                                .param("content", file.content())
                                .param("by", caller.userId())
                                .param("now", Timestamp.from(clock.instant()))
                                .param("written", json(written))
                                .update(),
                        "Chưa giữ được tệp Word"));
    }

    private static String json(List<WrittenPlace> written) {
        try {
            return JSON.writeValueAsString(written);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<WrittenPlace> places(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<WrittenPlace>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Keeps for a day the file that somebody had read: where that becomes a plan, it is the file of the plan. Of each person
     * the last few.
     */
    @AnyCount(because = "the file is there from now on, and there may be no older ones to forget")
    public void wasRead(TakenFile file, String text, Caller caller) {
        Instant now = clock.instant();
        queries.sql(
                        "insert into read_document (taken_by, text_sha256, name, content, taken_at) values (:by, "
                                + OF_TEXT
                                + ", :name, :content, :now) on conflict (taken_by, text_sha256)"
                                + " do update set name = excluded.name, content = excluded.content, taken_at = excluded.taken_at")
                .param("by", caller.userId())
                .param("text", text)
                .param("name", file.name())
                .param("content", file.content())
                .param("now", Timestamp.from(now))
                .update();
        queries.sql(
                        "delete from read_document where taken_at < :old or taken_by = :by and text_sha256 not in"
                                + " (select text_sha256 from read_document where taken_by = :by order by taken_at desc limit :each)")
                .param("old", Timestamp.from(now.minus(READ_KEPT)))
                .param("by", caller.userId())
                .param("each", READ_EACH)
                .update();
    }

    @Override
    public void proposed(PlanId plan, PlanContent content, Caller caller) {
        text(content).flatMap(text -> read(text, caller)).ifPresent(file -> keep(plan, file, caller));
    }

    private Optional<TakenFile> read(String text, Caller caller) {
        return queries.sql("delete from read_document where taken_by = :by and text_sha256 = " + OF_TEXT
                        + " and taken_at >= :old returning name, content")
                .param("by", caller.userId())
                .param("text", text)
                .param("old", Timestamp.from(clock.instant().minus(READ_KEPT)))
                .query((row, n) -> new TakenFile(row.getString("name"), row.getBytes("content")))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isSigned(PlanId plan, int version, PlanContent content) {
        return text(content)
                .filter(words -> queries.sql("select exists (select 1 from own_document where plan_id = :plan"
                                + " and from_version <= :version and text_sha256 = " + OF_TEXT + ")")
                        .param("plan", plan.value())
                        .param("version", version)
                        .param("text", words)
                        .query(Boolean.class)
                        .single())
                .isPresent();
    }

    /** The file of that version; empty where it was not read from a Word file. */
    @Transactional(readOnly = true)
    public Optional<OwnFile> of(PlanId plan, int version, Optional<String> text) {
        return text.filter(words -> !words.isBlank()).flatMap(words -> queries.sql(
                        "select name, content, sha256, taken_by, taken_at, written from own_document where plan_id = :plan"
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
                        row.getTimestamp("taken_at").toInstant(),
                        places(row.getString("written"))))
                .optional());
    }

    private static Optional<String> text(PlanContent content) {
        return content.typed().document().text().filter(words -> !words.isBlank());
    }
}
