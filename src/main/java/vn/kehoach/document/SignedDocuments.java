package vn.kehoach.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.document.signed.Signer;
import vn.kehoach.plan.state.PlanId;

/** What was signed digitally, each time a file of its own beside the one that was issued; nobody changes a row. */
@Component
class SignedDocuments {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Signer>> SIGNERS = new TypeReference<>() {};

    private final JdbcClient queries;
    private final Clock clock;

    SignedDocuments(JdbcClient queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * One form.
     *
     * @param number from 1, one more with each signing
     * @param signers all that are on it
     */
    record Form(int number, byte[] content, List<Signer> signers) {}

    /** The newest form of that version, which carries all signatures. */
    Optional<Form> last(PlanId plan, int version) {
        return queries.sql(
                        "select number, content, signers from signed_document where plan_id = :plan and version = :version"
                                + " order by number desc limit 1")
                .param("plan", plan.value())
                .param("version", version)
                .query((row, n) -> form(row))
                .optional();
    }

    /** Who signed that version, without the file. */
    List<Signer> signers(PlanId plan, int version) {
        return queries.sql("select signers from signed_document where plan_id = :plan and version = :version"
                        + " order by number desc limit 1")
                .param("plan", plan.value())
                .param("version", version)
                .query((row, n) -> read(row.getString("signers")))
                .optional()
                .orElse(List.of());
    }

    /** How many forms there are of all versions. */
    int count(PlanId plan) {
        return queries.sql("select count(*) from signed_document where plan_id = :plan")
                .param("plan", plan.value())
                .query(Integer.class)
                .single();
    }

    /** Whether this person or body has signed that version with a certificate on the server. */
    boolean hasSigned(PlanId plan, int version, String who) {
        return queries.sql(
                                "select count(*) from signed_document where plan_id = :plan and version = :version and signed_for = :who")
                        .param("plan", plan.value())
                        .param("version", version)
                        .param("who", who)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Keeps a form where it is the next one.
     *
     * @return how many rows were written: none where somebody else was first
     */
    int keep(PlanId plan, int version, Form form, Optional<String> signedFor, String by) {
        return queries.sql(
                        """
                        insert into signed_document (plan_id, version, number, type, signed_for, signers, content, sha256, taken_by, taken_at)
                        select :plan, :version, :number, 'PDF', :for, cast(:signers as jsonb), :content,
                               encode(sha256(:content), 'hex'), :by, :now
                        where :number = 1 + (select coalesce(max(number), 0) from signed_document
                                             where plan_id = :plan and version = :version)
                        on conflict do nothing
                        """)
                .param("plan", plan.value())
                .param("version", version)
                .param("number", form.number())
                .param("for", signedFor.orElse(null), java.sql.Types.VARCHAR)
                .param("signers", write(form.signers()))
                .param("content", form.content())
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static Form form(ResultSet row) throws SQLException {
        return new Form(row.getInt("number"), row.getBytes("content"), read(row.getString("signers")));
    }

    private static List<Signer> read(String json) {
        try {
            return JSON.readValue(json, SIGNERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String write(List<Signer> signers) {
        try {
            return JSON.writeValueAsString(signers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
