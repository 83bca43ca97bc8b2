package vn.kehoach.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheOrganisation;

/** People of the demo organisation before the running program. What is only counted is told when a test asks. */
@InTheOrganisation
abstract class AuditOverHttp {

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Refusals refusals;

    @BeforeEach
    void people_with_passwords_and_a_new_minute() {
        List.of("vanphong", "bithu", "dv-so-du-lich", "quantri").forEach(this::password);
        refusals.tellWhatWasCounted();
    }

    private void password(String id) {
        User user = identity.createUserQuery().userId(id).singleResult();
        user.setPassword("mot-mat-khau-cho-" + id);
        identity.saveUser(user);
    }

    HttpUser as(String user) {
        return HttpUser.of(base(), user, "mot-mat-khau-cho-" + user);
    }

    HttpUser admin() {
        return as("quantri");
    }

    HttpUser withPassword(String user, String password) {
        return HttpUser.of(base(), user, password);
    }

    URI base() {
        return URI.create("http://localhost:" + port);
    }

    /** The office proposes a plan that its leader signs. */
    String plan() {
        return as("vanphong")
                .post("/api/plans", content("Sơ kết"))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    static Map<String, Object> content(String title) {
        return Map.of(
                "title",
                title,
                "issuers",
                List.of("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP"),
                "signatories",
                List.of(Map.of(
                        "authority", "TM. BAN THƯỜNG VỤ ĐOÀN KHỐI",
                        "position", "Bí thư",
                        "name", "Lý Thị Trí",
                        "user", "bithu")),
                "recipients",
                List.of(Map.of("text", "Lưu: VP")));
    }

    /** The id of the open task of that kind. */
    String task(String user, String key) {
        JsonNode tasks = as(user).get("/engine-rest/task?sortBy=created&sortOrder=desc&taskDefinitionKey=" + key)
                .expect(200)
                .json();
        return tasks.path(0).path("id").asText();
    }

    /** The newest rows first. */
    List<JsonNode> rows(HttpUser reader, String path) {
        List<JsonNode> rows = new ArrayList<>();
        reader.get(path + (path.contains("?") ? "&" : "?") + "size=500")
                .expect(200)
                .json()
                .path("items")
                .forEach(rows::add);
        return rows;
    }

    JsonNode verdict() {
        return admin().get("/api/audit/verify").expect(200).json();
    }

    /** A change that leaves one row. */
    void continueRegister(String type, int last) {
        admin().put("/api/registers/doan-khoi/2031/" + type, Map.of("last", last))
                .expect(200);
    }
}
