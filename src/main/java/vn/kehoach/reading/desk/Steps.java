package vn.kehoach.reading.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import vn.kehoach.plan.state.PlanId;

/** What was done at the desk, so that it can be taken back step by step. */
interface Steps {

    /** Where the text of the document stands in a content. */
    String TEXT = "text";

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
                ObjectNode content = (ObjectNode) new ObjectMapper().readTree(before);
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
    void add(PlanId plan, Step step, ObjectNode before, ObjectNode after, String by, Instant at);

    /** The step that made this content; empty where something else has changed it since. */
    Optional<Step> thatMade(PlanId plan, int version);

    /** Takes the step away; the one before it made what the content is from now on. */
    void takeBack(PlanId plan, Step step, int versionNow);

    /** What is kept of the content before a step: its text only where the step changed it. */
    static ObjectNode kept(ObjectNode before, ObjectNode after) {
        ObjectNode kept = before.deepCopy();
        if (kept.path(TEXT).isTextual() && kept.path(TEXT).equals(after.path(TEXT))) {
            kept.put(TEXT, true);
        }
        return kept;
    }
}
