package vn.kehoach.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** From the proposal to the revised draft. */
public interface DraftingChapter extends Chapter {

    /** The way in: the office proposes the plan with the people whom it chose. */
    default void propose() {
        walk().propose(Expected.plan81WithPeople());
    }

    @Test
    @Order(110)
    default void the_office_proposes_the_plan_and_is_told_what_is_uncertain() {
        walk().clock("2019-11-18T08:00");
        walk().admin()
                .put("/api/registers/doan-khoi/2019/KH", Map.of("last", 80))
                .expect(200);

        propose();

        assertThat(walk().state()).isEqualTo("DRAFT");
        assertThat(walk().sheet().path("number").isNull()).isTrue();
        assertThat(walk().sheet().path("findings").findValuesAsText("rule"))
                .contains("no-deadline", "non-working-day")
                .doesNotContain("unknown-unit", "no-signatory-name");
    }

    @Test
    @Order(120)
    default void a_draft_that_is_ready_is_put_to_three_people() {
        office().complete(office().task("userTask_draftPlan"), Map.of("planReady", true));
        walk().settle();

        for (String asked : List.of("bithu", "phobithu", "btv-thanhdoan")) {
            JsonNode task = walk().desk(asked).task(GIVE_OPINION);
            assertThat(task.path("assignee").asText()).isEqualTo(asked);
            assertThat(Walk.due(task)).isEqualTo(Walk.moment("2019-11-25T17:00:00+07:00"));
        }
        assertThat(walk().admin().tasks(GIVE_OPINION)).hasSize(3);
        assertThat(walk().state()).isEqualTo("CONSULTING");
        assertThat(walk().mails("OPINION_REQUEST").stream()
                        .map(mail -> mail.path("personId").asText()))
                .containsExactlyInAnyOrder("bithu", "phobithu", "btv-thanhdoan");
    }

    @Test
    @Order(130)
    default void an_opinion_with_comments_needs_the_comments() {
        Desk deputy = walk().desk("phobithu");
        JsonNode task = deputy.task(GIVE_OPINION);

        JsonNode refusal = deputy.tryToComplete(task, Map.of("opinion", "AGREE_WITH_COMMENTS"))
                .expect(422)
                .json();

        assertThat(refusal.path("fields").findValuesAsText("field")).containsExactly("comments");
        assertThat(deputy.task(GIVE_OPINION).path("id")).isEqualTo(task.path("id"));
    }

    @Test
    @Order(140)
    default void two_of_the_three_answer() {
        Desk deputy = walk().desk("phobithu");

        deputy.complete(
                deputy.task(GIVE_OPINION),
                Map.of("opinion", "AGREE_WITH_COMMENTS", "comments", "Đề nghị làm rõ tiến độ làm phim"));
        secretary().complete(secretary().task(GIVE_OPINION), Map.of("opinion", "AGREE"));
        walk().settle();

        assertThat(walk().state()).isEqualTo("CONSULTING");
        assertThat(walk().admin().tasks(GIVE_OPINION)).hasSize(1);
    }

    @Test
    @Order(150)
    default void the_round_closes_by_itself_and_records_who_was_silent() {
        JsonNode silent = walk().desk("btv-thanhdoan").task(GIVE_OPINION);

        walk().clock("2019-11-25T17:00");

        assertThat(walk().opinions())
                .extracting(row ->
                        row.path("user").asText() + " " + row.path("opinion").asText())
                .containsExactlyInAnyOrder("phobithu AGREE_WITH_COMMENTS", "bithu AGREE", "btv-thanhdoan SILENT");
        assertThat(walk().state()).isEqualTo("REVISING");
        assertThat(walk().desk("btv-thanhdoan")
                        .tryToComplete(silent, Map.of("opinion", "AGREE"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    @Order(160)
    default void the_office_cannot_go_on_before_the_comment_has_a_response() {
        JsonNode revise = office().task(REVISE);
        JsonNode comment = walk().opinions().stream()
                .filter(row -> row.path("opinion").asText().equals("AGREE_WITH_COMMENTS"))
                .findFirst()
                .orElseThrow();

        JsonNode refusal = office().tryToComplete(revise, Map.of("nextStep", "SIGN"))
                .expect(422)
                .json();
        office().put(
                        "/api/plans/" + walk().plan() + "/opinions/"
                                + comment.path("id").asText() + "/response",
                        Map.of("response", "ACCEPTED", "text", "Đã ghi thời hạn làm phim"))
                .expect(200);

        assertThat(refusal.path("fields").findValuesAsText("field")).containsExactly("nextStep");
        assertThat(refusal.path("detail").asText())
                .contains(comment.path("name").asText());
        assertThat(office().task(REVISE).path("id")).isEqualTo(revise.path("id"));
    }

    @Test
    @Order(170)
    default void the_office_dates_the_film_and_a_stale_window_cannot_overwrite_it() {
        walk().clock("2019-11-26T08:00");
        JsonNode sheet = walk().sheet();
        ObjectNode content = sheet.path("content").deepCopy();
        content.path("obligations").forEach(line -> {
            if (line.path("what").asText().contains("phim")) {
                ((ObjectNode) line).put("due", "2020-03-30");
            }
        });
        Map<String, Object> saved = Map.of("version", sheet.path("version").asInt(), "content", content);

        int first =
                office().put("/api/plans/" + walk().plan() + "/content", saved).status();
        int stale =
                office().put("/api/plans/" + walk().plan() + "/content", saved).status();

        assertThat(first).isEqualTo(200);
        assertThat(stale).isEqualTo(409);
    }
}
