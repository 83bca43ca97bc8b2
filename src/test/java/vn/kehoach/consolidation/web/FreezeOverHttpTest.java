package vn.kehoach.consolidation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.report.CollectionFixture.OFFICE;
import static vn.kehoach.assignment.report.CollectionFixture.in;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.kehoach.assignment.report.CollectionFixture;
import vn.kehoach.assignment.report.ReportEntry;
import vn.kehoach.assignment.report.ReportFacts;
import vn.kehoach.assignment.report.ReportService;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheOrganisation;
import vn.kehoach.walk.Together;

/** Chốt số liệu: what was frozen stays, what comes afterwards is the difference. */
@InTheOrganisation
@Import(CollectionFixture.class)
class FreezeOverHttpTest {

    private static final String UNIT = "dv-so-du-lich";
    private static final int ROUNDS = 20;

    @LocalServerPort
    private int port;

    @Autowired
    private CollectionFixture plan;

    @Autowired
    private ReportService reports;

    @Autowired
    private IdentityService identity;

    private AssignmentId tourism;
    private AssignmentId justice;

    @BeforeEach
    void two_units_owe_a_report_and_one_has_handed_it_in() {
        List.of(OFFICE, UNIT).forEach(this::password);
        plan.open(in(2), in(9));
        List.of("unit-van-phong-doan-khoi", "unit-so-du-lich")
                .forEach(reader -> plan.run("insert into plan_reader values (?, ?)", plan.plan.value(), reader));
        tourism = plan.report("so-du-lich", in(3));
        justice = plan.report("so-tu-phap", in(3));
        hand(tourism, 12);
    }

    private void hand(AssignmentId id, int figure) {
        reports.hand(
                id,
                new ReportEntry("Xong", false, "{\"Đoàn viên\": " + figure + "}", ReportFacts.NONE, List.of()),
                UNIT);
    }

    private void password(String user) {
        User known = identity.createUserQuery().userId(user).singleResult();
        known.setPassword(user);
        identity.saveUser(known);
    }

    private HttpUser as(String user) {
        return HttpUser.of(URI.create("http://localhost:" + port), user, user);
    }

    private String freezing() {
        return "/api/collections/" + plan.request + "/freeze";
    }

    private JsonNode freeze(String name) {
        return as(OFFICE).post(freezing(), Map.of("name", name)).expect(201).json();
    }

    private String page() {
        return as(OFFICE)
                .get("/ke-hoach/" + plan.plan + "/tong-hop")
                .expect(200)
                .text();
    }

    @Test
    void what_comes_after_the_freeze_is_shown_as_the_difference_and_the_draft_names_what_it_is_made_from()
            throws IOException {
        assertThat(freeze("Trước <hội nghị>").path("changes").path("units")).isEmpty();

        hand(justice, 5);

        JsonNode changes = as(OFFICE).get(freezing()).expect(200).json().path("changes");
        assertThat(changes.path("units").path(0).path("unit").asText()).isEqualTo("so-tu-phap");
        assertThat(changes.path("totals").path(0).path("was").asInt()).isEqualTo(12);
        assertThat(changes.path("totals").path(0).path("now").asInt()).isEqualTo(17);
        assertThat(page()).contains("Trước &lt;hội nghị&gt;", "Đơn vị đổi sau khi chốt", "Tổng đổi sau khi chốt");
        assertThat(draft())
                .contains("Theo lần chốt số liệu “Trước <hội nghị>”", "1/2 đơn vị đã nộp báo cáo")
                .doesNotContain("17");
    }

    private String draft() throws IOException {
        byte[] file = as(OFFICE)
                .get("/api/collections/" + plan.request + "/report.docx")
                .expect(200)
                .bytes();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    @Test
    void it_is_frozen_once_and_opened_again_with_a_reason_that_stays() {
        freeze("Đợt 1");
        as(OFFICE).post(freezing(), Map.of("name", "Đợt 2")).expect(409);
        String reopening = "/api/collections/" + plan.request + "/reopen";
        assertThat(as(OFFICE)
                        .post(reopening, Map.of("reason", " \u200b "))
                        .expect(422)
                        .text())
                .contains("Lý do mở lại: phải ghi");

        JsonNode after = as(OFFICE)
                .post(reopening, Map.of("reason", "Sở Tư pháp nộp bổ sung"))
                .expect(200)
                .json();

        assertThat(after.path("inForce").isNull()).isTrue();
        assertThat(page()).contains("“Đợt 1”", "Sở Tư pháp nộp bổ sung");
        as(OFFICE).post(reopening, Map.of("reason", "nữa")).expect(409);
        assertThat(freeze("Đợt 2").path("inForce").path("name").asText()).isEqualTo("Đợt 2");
        as(UNIT).post(freezing(), Map.of("name", "của tôi")).expect(403);
    }

    /** Whichever comes first: the frozen totals are those of the frozen versions, and nothing that was handed in is lost. */
    @Test
    void a_report_beside_the_freeze_is_in_it_whole_or_in_the_difference() {
        for (int round = 0; round < ROUNDS; round++) {
            two_units_owe_a_report_and_one_has_handed_it_in();
            List<Callable<Integer>> together = List.of(
                    () -> {
                        hand(justice, 5);
                        return 0;
                    },
                    () -> as(OFFICE).post(freezing(), Map.of("name", "chốt")).status(),
                    () -> as(OFFICE).post(freezing(), Map.of("name", "chốt")).status());

            List<Integer> answers = Together.from(together.size(), together);

            assertThat(answers.subList(1, 3)).containsExactlyInAnyOrder(201, 409);
            JsonNode standing = as(OFFICE).get(freezing()).expect(200).json();
            JsonNode figures = standing.path("inForce").path("figures");
            int in = 0;
            for (JsonNode line : figures.path("lines")) {
                in += line.path("version").asInt();
            }
            int frozen = figures.path("totals").path(0).path("total").asInt();
            assertThat(frozen).isEqualTo(in == 2 ? 17 : 12);
            assertThat(standing.path("changes").path("units")).hasSize(2 - in);
        }
    }
}
