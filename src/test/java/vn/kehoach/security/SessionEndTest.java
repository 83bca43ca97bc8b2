package vn.kehoach.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.Members;

/** Somebody who is logged in loses the account or a group; half a minute later it holds on every way in. */
@WhileTimeStands
class SessionEndTest {

    private static final String WHO = "nguoi-cu";
    private static final String UNIT = "unit-cu";
    private static final String WEB_APP = "/camunda/api/engine/engine/default/task";
    private static final String PROFILE = "/camunda/api/admin/auth/user/default";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskService tasks;

    @Autowired
    private MovedTime time;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private Task task;

    @BeforeEach
    void somebody_of_a_unit_with_a_task_who_administers_too() throws Exception {
        time.pass(Duration.ofMinutes(1));
        group("camunda-admin");
        Members.join(identity, WHO, UNIT, "mật khẩu");
        task = tasks.newTask();
        tasks.saveTask(task);
        tasks.addCandidateGroup(task.getId(), UNIT);
    }

    private void group(String id) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            identity.saveGroup(identity.newGroup(id));
        }
    }

    @AfterEach
    void away() {
        identity.deleteUser(WHO);
        tasks.deleteTask(task.getId(), true);
    }

    @Test
    void a_closed_account_is_logged_out_everywhere() throws Exception {
        logIn();
        assertThat(get(WEB_APP).statusCode()).isEqualTo(200);
        assertThat(get("/api/plans").statusCode()).isEqualTo(200);
        assertThat(program().get("/api/plans").status()).isEqualTo(200);

        identity.deleteUser(WHO);
        time.pass(Duration.ofSeconds(30));

        assertThat(get(WEB_APP).statusCode()).isEqualTo(401);
        assertThat(get(PROFILE).body()).doesNotContain(WHO);
        assertThat(get("/api/plans").statusCode()).isEqualTo(401);
        assertThat(program().get("/api/plans").status()).isEqualTo(401);
        assertThat(program().get("/engine-rest/task").status()).isEqualTo(401);
    }

    @Test
    void whoever_leaves_a_unit_sees_its_tasks_no_more() throws Exception {
        logIn();
        assertThat(get(WEB_APP).body()).contains(task.getId());
        assertThat(get("/engine-rest/task").body()).contains(task.getId());
        assertThat(program().get("/engine-rest/task").text()).contains(task.getId());

        identity.deleteMembership(WHO, UNIT);
        time.pass(Duration.ofSeconds(30));

        assertThat(get(WEB_APP).body()).doesNotContain(task.getId());
        assertThat(get("/engine-rest/task").body()).doesNotContain(task.getId());
        assertThat(program().get("/engine-rest/task").text()).doesNotContain(task.getId());
    }

    @Test
    void whoever_administers_no_more_loses_the_cockpit_without_logging_out() throws Exception {
        identity.createMembership(WHO, "camunda-admin");
        logIn();
        assertThat(get(PROFILE).body()).contains("cockpit");
        assertThat(get("/actuator/prometheus").statusCode()).isNotEqualTo(403);
        assertThat(program().get("/actuator/prometheus").status()).isNotEqualTo(403);

        identity.deleteMembership(WHO, "camunda-admin");
        time.pass(Duration.ofSeconds(30));

        assertThat(get(PROFILE).body()).contains(WHO).doesNotContain("cockpit");
        assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(403);
        assertThat(program().get("/actuator/prometheus").status()).isEqualTo(403);
        assertThat(get("/api/plans").statusCode()).isEqualTo(200);
    }

    @Test
    void with_a_new_password_every_other_session_ends_at_once() throws Exception {
        logIn();
        assertThat(get("/api/plans").statusCode()).isEqualTo(200);
        assertThat(program().get("/api/plans").status()).isEqualTo(200);

        HttpUser.of(at("/"), "quantri", "chi-de-kiem-thu")
                .put(
                        "/engine-rest/user/" + WHO + "/credentials",
                        Map.of("password", "mật khẩu mới", "authenticatedUserPassword", "chi-de-kiem-thu"))
                .expect(204);

        assertThat(get(WEB_APP).statusCode()).isEqualTo(401);
        assertThat(get("/api/plans").statusCode()).isEqualTo(401);
        assertThat(program().get("/api/plans").status()).isEqualTo(401);
        assertThat(HttpUser.of(at("/"), WHO, "mật khẩu mới").get("/api/plans").status())
                .isEqualTo(200);
    }

    @Test
    void the_session_in_which_its_owner_changes_the_password_goes_on() throws Exception {
        identity.createMembership(WHO, "camunda-admin");
        logIn();

        HttpResponse<String> changed = browser.send(
                HttpRequest.newBuilder(at("/engine-rest/user/" + WHO + "/credentials"))
                        .header("Content-Type", "application/json")
                        .header("Origin", "http://localhost:" + port)
                        .PUT(BodyPublishers.ofString(
                                "{\"password\": \"mật khẩu mới\", \"authenticatedUserPassword\": \"mật khẩu\"}"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(changed.statusCode()).isEqualTo(204);
        assertThat(get("/api/plans").statusCode()).isEqualTo(200);
    }

    private void logIn() throws IOException, InterruptedException {
        HttpResponse<String> entered = browser.send(
                HttpRequest.newBuilder(at("/camunda/api/admin/auth/user/default/login/tasklist"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=" + WHO + "&password=mật khẩu"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(entered.statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(at(path)).GET().build(), BodyHandlers.ofString());
    }

    private HttpUser program() {
        return HttpUser.of(at("/"), WHO, "mật khẩu");
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
