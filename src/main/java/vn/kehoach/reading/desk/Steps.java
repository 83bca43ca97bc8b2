package vn.kehoach.reading.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.PlanId;
import vn.kehoach.shared.AnyCount;
import vn.kehoach.shared.Changed;

/** What was done at the desk, so that it can be taken back step by step. */
@Component
class Steps {

    private static final int MOST = 30;
    private static final String TEXT = "text";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient queries;

    Steps(JdbcClient queries) {
        this.queries = queries;
    }

    /**
     * One step.
     *
     * @param fromVersion the content that it started from
     * @param version the content that it made
     */
    record Step(long id, int fromVersion, int version, String label, String before) {

        /** The content before it. */
        ObjectNode contentBefore(ObjectNode now) {
            try {
                ObjectNode content = (ObjectNode) JSON.readTree(before);
                if (content.path(TEXT).isBoolean()) {
                    content.set(TEXT, now.path(TEXT));
                }
                return content;
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("Stored step is no JSON", e);
            }
        }
    }

    /**
     * The text of the document, which may be long, is kept only where the step changed it. Of two that start from the same
     * content the later one is told so when the plan is written.
     */
    @AnyCount(because = "of two steps from one content the plan takes one; and few plans have steps to forget")
    void add(PlanId plan, Step step, ObjectNode before, ObjectNode after, String by, Instant at) {
        ObjectNode kept = before.deepCopy();
        if (kept.path(TEXT).isTextual() && kept.path(TEXT).equals(after.path(TEXT))) {
            kept.put(TEXT, true);
        }
        queries.sql("insert into reading_step (plan_id, from_version, version, label, before, made_by, made_at) "
                        + "values (:plan, :from, :version, :label, :before, :by, :at) on conflict do nothing")
                .param("plan", plan.value())
                .param("from", step.fromVersion())
                .param("version", step.version())
                .param("label", step.label())
                .param("before", kept.toString())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
        queries.sql("delete from reading_step where plan_id = :plan and id <= "
                        + "(select id from reading_step where plan_id = :plan order by id desc offset :most limit 1)")
                .param("plan", plan.value())
                .param("most", MOST)
                .update();
    }

    /** The step that made this content; empty where something else has changed it since. */
    Optional<Step> thatMade(PlanId plan, int version) {
        return queries.sql("select id, from_version, version, label, before from reading_step "
                        + "where plan_id = :plan and version = :version")
                .param("plan", plan.value())
                .param("version", version)
                .query(Step.class)
                .optional();
    }

    /** Takes the step away; the one before it made what the content is from now on. */
    void takeBack(PlanId plan, Step step, int versionNow) {
        Changed.one(
                queries.sql("delete from reading_step where id = :id")
                        .param("id", step.id())
                        .update(),
                "Bước này vừa được hoàn tác ở cửa sổ khác");
        leadTo(plan, step, versionNow);
    }

    @AnyCount(because = "the step that was taken back may have been the first")
    private void leadTo(PlanId plan, Step step, int versionNow) {
        queries.sql("update reading_step set version = :now where plan_id = :plan and version = :before")
                .param("now", versionNow)
                .param("plan", plan.value())
                .param("before", step.fromVersion())
                .update();
    }
}
