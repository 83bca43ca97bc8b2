package vn.kehoach.lives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.kehoach.testing.Invariants;
import vn.kehoach.walk.Chapter;
import vn.kehoach.walk.Desk;
import vn.kehoach.walk.InOneGo;
import vn.kehoach.walk.StuckInstances;

/** The life of a plan from its own text to its end; its tests are steps, taken in their order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(InOneGo.class)
interface Life extends Chapter {

    Map<String, Object> DONE = Map.of("progress", 100, "result", "Đã thực hiện xong", "done", true);

    /** A line of the content's duties. */
    static ObjectNode duty(ObjectNode content, int index) {
        return (ObjectNode) content.path("obligations").path(index);
    }

    /** The drafter chooses who signs, block by block. */
    static void sign(ObjectNode content, String... users) {
        ArrayNode blocks = (ArrayNode) content.path("signatories");
        assertThat(blocks).hasSize(users.length);
        for (int block = 0; block < users.length; block++) {
            ((ObjectNode) blocks.path(block)).put("user", users[block]);
        }
    }

    /** The rows of work whose words contain these. */
    default List<JsonNode> workOf(String words) {
        return walk().work(row -> row.path("what").asText().contains(words));
    }

    /** The one row of that unit whose words contain these. */
    default JsonNode workOf(String words, String unit) {
        List<JsonNode> rows = workOf(words).stream()
                .filter(row -> row.path("unit").asText().equals(unit))
                .toList();
        assertThat(rows).as(words + " of " + unit).hasSize(1);
        return rows.get(0);
    }

    /** Somebody carries out a duty. */
    default void perform(Desk desk, JsonNode row, Map<String, ?> fields) {
        desk.complete(desk.task(PERFORM, row.path("id").asText()), fields);
    }

    /** The office accepts whatever waits for it. */
    default void acceptAll() {
        walk().settle();
        office().tasks(ACCEPT).forEach(task -> office().complete(task, Map.of("decision", "ACCEPT")));
        walk().settle();
    }

    /** The words of the fields that a refusal names. */
    static List<String> fields(JsonNode refusal) {
        return StreamSupport.stream(refusal.path("fields").spliterator(), false)
                .map(field -> field.path("field").asText())
                .toList();
    }

    /** What holds when a life has ended: closed, recorded, nothing left behind. */
    default void theLifeHasEnded() {
        walk().settle();
        assertThat(walk().state()).isEqualTo("CLOSED");
        assertThat(walk().engine("task")).isEmpty();
        assertThat(walk().engine("process-instance")).isEmpty();
        assertThat(new StuckInstances(walk()).find()).isEmpty();
        JsonNode verdict = walk().admin().read("/api/audit/verify");
        assertThat(verdict.path("ok").asBoolean()).as(verdict.toString()).isTrue();
        Invariants.of(walk().application()).ofTheData();
    }
}
