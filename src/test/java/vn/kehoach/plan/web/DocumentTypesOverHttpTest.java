package vn.kehoach.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.InTheDemo;
import vn.kehoach.testing.Offices;

/** A type of document that there is not opens no register, by whichever way it comes. */
@InTheDemo
class DocumentTypesOverHttpTest {

    private static final String NO_TYPE =
            "“KHX” không có trong danh mục loại văn bản; chọn một trong: KH, KHPH, KHLT, ";

    private static final String OF_A_CONGRESS =
            """
            BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP
            Số: 80-KHĐH/ĐTN
            TP. Hồ Chí Minh, ngày 06 tháng 3 năm 2023

            KẾ HOẠCH
            Tổ chức Đại hội Đoàn các cấp

            I. TỔ CHỨC THỰC HIỆN
            1. Ban Tổ chức Đoàn Khối
            - Xây dựng đề án nhân sự trước ngày 12/4/2023.
            2. Ban Tuyên giáo Đoàn Khối
            - Tuyên truyền về Đại hội, hoàn thành ngày 20/4/2023.

            TM. BAN THƯỜNG VỤ
            BÍ THƯ
            Lê Minh Tâm
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient queries;

    private Offices offices;

    @BeforeEach
    void people_at_work() {
        offices = new Offices(port);
    }

    private static Map<String, Object> content(String type) {
        return Map.of(
                "title",
                "Kế hoạch " + UUID.randomUUID(),
                "number",
                Map.of("type", type),
                "issuers",
                List.of("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP"),
                "signatories",
                List.of(Map.of("authority", "TM. BAN THƯỜNG VỤ", "name", "Người ký", "user", "bithu")));
    }

    private Answer propose(Map<String, Object> content) {
        return offices.as("vanphong").post("/api/plans", content);
    }

    private static void refusedAtTheType(Answer answer) {
        JsonNode problem = answer.expect(422).json();
        assertThat(problem.path("fields").findValuesAsText("field")).containsExactly("number.type");
        assertThat(problem.path("fields").path(0).path("message").asText()).startsWith(NO_TYPE);
    }

    private long registers(String type) {
        return queries.sql("select count(*) from number_register where type = :type")
                .param("type", type)
                .query(Long.class)
                .single();
    }

    @Test
    void a_proposed_plan_of_an_unknown_type_is_refused_and_names_those_there_are() {
        refusedAtTheType(propose(content("KHX")));
    }

    @Test
    void a_draft_is_not_saved_with_an_unknown_type() {
        String plan = propose(content("KH")).expect(201).json().path("id").asText();

        refusedAtTheType(offices.as("vanphong")
                .put("/api/plans/" + plan + "/content", Map.of("version", 1, "content", content("KHX"))));

        JsonNode kept =
                offices.as("vanphong").get("/api/plans/" + plan).expect(200).json();
        assertThat(kept.path("content").path("number").path("type").asText()).isEqualTo("KH");
    }

    @Test
    void an_administrator_opens_no_register_of_an_unknown_type() {
        String path = "/api/registers/doan-khoi/2026/KHX";

        JsonNode problem =
                offices.as("quantri").put(path, Map.of("last", 5)).expect(422).json();

        assertThat(problem.path("fields").findValuesAsText("field")).containsExactly("type");
        assertThat(problem.path("fields").path(0).path("message").asText()).startsWith(NO_TYPE);
        assertThat(offices.as("vanphong").get(path).status()).isEqualTo(422);
        assertThat(registers("KHX")).isZero();
    }

    @Test
    void a_register_that_an_older_version_opened_under_such_a_type_is_read_and_not_continued() {
        queries.sql("insert into number_register (body, year, type, last) values ('doan-khoi', 2018, 'KHY', 4)")
                .update();
        String path = "/api/registers/doan-khoi/2018/KHY";

        assertThat(offices.as("vanphong")
                        .get(path)
                        .expect(200)
                        .json()
                        .path("last")
                        .asInt())
                .isEqualTo(4);
        offices.as("quantri").put(path, Map.of("last", 5)).expect(422);
    }

    @Test
    void another_spelling_of_a_type_is_its_register() {
        offices.as("quantri")
                .put("/api/registers/doan-khoi/2017/KH-LT", Map.of("last", 6))
                .expect(200);

        assertThat(offices.as("vanphong")
                        .get("/api/registers/doan-khoi/2017/KHLT")
                        .expect(200)
                        .json()
                        .path("last")
                        .asInt())
                .isEqualTo(6);
        assertThat(registers("KH-LT")).isZero();
    }

    @Test
    void a_file_of_an_unknown_type_becomes_a_draft_that_waits_for_the_choice() {
        JsonNode read = offices.as("vanphong")
                .post("/api/plans/extract", Map.of("text", OF_A_CONGRESS))
                .expect(200)
                .json();

        String plan = offices.as("vanphong")
                .post("/api/plans", read)
                .expect(201)
                .json()
                .path("id")
                .asText();

        JsonNode findings = offices.as("vanphong")
                .get("/api/plans/" + plan + "/findings")
                .expect(200)
                .json();
        assertThat(findings)
                .filteredOn(each -> each.path("rule").asText().equals("unknown-document-type"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.path("blocking").asBoolean()).isTrue();
                    assertThat(each.path("field").asText()).isEqualTo("number.type");
                    assertThat(each.path("message").asText()).contains("“KHĐH”");
                });
    }

    @Test
    void whoever_drafts_chooses_from_the_list_of_the_server() {
        JsonNode types =
                offices.as("vanphong").get("/api/document-types").expect(200).json();

        assertThat(types.findValuesAsText("code"))
                .startsWith("KH", "KHPH", "KHLT")
                .contains("HD", "CTr", "PA");
        assertThat(types.findValuesAsText("name")).startsWith("kế hoạch");
    }
}
