package vn.kehoach.lives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.kehoach.testing.Invariants;
import vn.kehoach.walk.Expected;
import vn.kehoach.walk.Paper;
import vn.kehoach.walk.WholeLife;

/** 81-KH/ĐTN as its office has it: a document, and the few things that only the drafter can decide. */
interface PlanFromItsTextLife extends WholeLife {

    int DOCUMENTS_OF_THE_OFFICE = 5;

    @Override
    default ObjectNode edition() {
        return walk().content();
    }

    /** Who is asked, who signs and what a report must have stands in no text; of two dates that may be meant the drafter takes one. */
    @Override
    default void propose() {
        walk().propose(Paper.example("81-KH-2019.txt"));
        ObjectNode content = walk().content();
        ((ObjectNode) content.path("signatories").path(0)).put("user", "bithu");
        ObjectNode consultation = content.putObject("consultation");
        consultation.putArray("users").add("bithu").add("phobithu").add("btv-thanhdoan");
        consultation.put("until", "2019-11-25T17:00");
        JsonNode documents = content.path("obligations").path(DOCUMENTS_OF_THE_OFFICE);
        assertThat(documents.path("candidates").path(0).asText()).isEqualTo("2020-02-25");
        ((ObjectNode) documents).put("due", "2020-02-25");
        Expected.askByTemplate(content);
        walk().save(content).expect(200);
    }

    @Test
    @Order(545)
    default void the_office_finishes_what_it_dated_itself() {
        JsonNode documents = walk().work(row -> row.path("unit").asText().equals("van-phong-doan-khoi")
                        && row.path("dueAt").asText().equals("2020-02-25T23:59:59+07:00")
                        && row.path("kind").asText().equals("DUTY"))
                .get(0);

        office().complete(
                        office().task(PERFORM, documents.path("id").asText()),
                        Map.of("progress", 100, "result", "Đã tổng hợp tài liệu", "done", true));

        assertThat(documents.path("what").asText()).contains("phụ lục số liệu");
        assertThat(documents.path("source").path("text").asText()).contains("phụ lục số liệu");
    }

    @Test
    @Order(699)
    default void what_must_always_hold_holds() {
        assertThat(walk().sheet().path("content").path("fileName").asText()).isEqualTo("81-KH-2019.txt");
        assertThat(walk().sheet().path("content").path("obligations"))
                .allSatisfy(line ->
                        assertThat(line.path("source").path("text").asText()).isNotBlank());
        Invariants.of(walk().application()).ofTheData();
    }
}
