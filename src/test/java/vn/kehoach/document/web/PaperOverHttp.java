package vn.kehoach.document.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheOrganisation;

/** A draft of a plan of one office as a document, and what becomes of it. */
@InTheOrganisation
abstract class PaperOverHttp {

    @LocalServerPort
    int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcClient queries;

    String plan;

    abstract String title();

    @BeforeEach
    void a_draft() {
        List.of("vanphong", "dv-so-du-lich", "dv-so-tu-phap").forEach(this::password);
        plan = as("vanphong")
                .post(
                        "/api/plans",
                        Map.of(
                                "title", title(),
                                "issuers", List.of("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP"),
                                "sections",
                                        List.of(Map.of("heading", "Mục đích", "text", "- Tạo sân chơi lành mạnh."))))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private void password(String user) {
        User known = identity.createUserQuery().userId(user).singleResult();
        known.setPassword(user);
        identity.saveUser(known);
    }

    /** It has a number and a date; a unit reads it. */
    void issue() {
        run(
                "update plan set state = 'EXECUTING', number_text = '07-KH/ĐTN', issued_at = '2026-11-26 09:00+07' where id = :plan");
        run("insert into plan_reader values (:plan, 'unit-so-du-lich')");
    }

    int run(String statement) {
        return queries.sql(statement).param("plan", UUID.fromString(plan)).update();
    }

    HttpUser as(String user) {
        return HttpUser.of(URI.create("http://localhost:" + port), user, user);
    }
}
