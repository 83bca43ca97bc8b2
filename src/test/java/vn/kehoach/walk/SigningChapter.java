package vn.kehoach.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Signing, the number, and the frozen content. */
public interface SigningChapter extends Chapter {

    @Test
    @Order(210)
    default void whoever_drafted_may_not_sign_on_any_route() {
        walk().answerHolds();
        office().complete(office().task(REVISE), Map.of("nextStep", "SIGN"));
        walk().settle();
        JsonNode task = secretary().task(SIGN);
        String engine = "/engine-rest/task/" + task.path("id").asText() + "/complete";

        int ours = office().tryToComplete(task, Map.of("decision", "SIGN")).status();
        int theirs = office().post(engine, Map.of("variables", Map.of("decision", Map.of("value", "SIGN"))))
                .status();

        assertThat(office().tasks(SIGN)).isEmpty();
        assertThat(ours).isEqualTo(403);
        assertThat(theirs).isEqualTo(403);
        assertThat(walk().state()).isEqualTo("SIGNING");
    }

    @Test
    @Order(220)
    default void the_secretary_returns_it_once_with_a_reason() {
        JsonNode task = secretary().task(SIGN);

        JsonNode refusal = secretary()
                .tryToComplete(task, Map.of("decision", "RETURN"))
                .expect(422)
                .json();
        secretary().complete(task, Map.of("decision", "RETURN", "reason", "Ghi rõ đơn vị chủ trì ở mục IV"));
        walk().settle();

        assertThat(refusal.path("fields").findValuesAsText("field")).containsExactly("reason");
        assertThat(walk().state()).isEqualTo("REVISING");
        assertThat(office().sheet(office().task(REVISE)).path("returns").findValuesAsText("reason"))
                .containsExactly("Ghi rõ đơn vị chủ trì ở mục IV");
    }

    @Test
    @Order(230)
    default void signed_it_gets_the_next_number_of_the_register() {
        office().complete(office().task(REVISE), Map.of("nextStep", "SIGN"));
        walk().settle();
        secretary().complete(secretary().task(SIGN), Map.of("decision", "SIGN"));

        walk().clock("2019-11-26T09:00");

        assertThat(walk().sheet().path("number").asText())
                .isEqualTo(Expected.plan81().path("number").path("text").asText())
                .isEqualTo("81-KH/ĐTN");
        assertThat(office().read("/api/registers/doan-khoi/2019/KH")
                        .path("last")
                        .asInt())
                .isEqualTo(81);
        assertThat(walk().sheet().path("signatures").findValuesAsText("state")).containsExactly("RETURNED", "SIGNED");
        assertThat(walk().state()).isEqualTo("EXECUTING");
    }

    @Test
    @Order(240)
    default void its_content_never_changes_again() {
        JsonNode before = walk().sheet();
        ObjectNode content = before.path("content").deepCopy();
        content.put("title", "Một tên khác");

        int status = office().put(
                        "/api/plans/" + walk().plan() + "/content",
                        Map.of("version", before.path("version").asInt(), "content", content))
                .status();

        JsonNode after = walk().sheet();
        assertThat(status).isEqualTo(409);
        assertThat(after.path("content")).isEqualTo(before.path("content"));
        assertThat(after.path("versions")).isEqualTo(before.path("versions"));
        assertThat(after.path("versions")
                        .get(after.path("versions").size() - 1)
                        .path("frozen")
                        .asBoolean())
                .isTrue();
    }
}
