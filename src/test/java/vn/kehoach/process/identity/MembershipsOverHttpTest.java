package vn.kehoach.process.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheOrganisation;
import vn.kehoach.testing.Members;

/** An administrator takes people in and out of units and roles, as Admin does it; it holds on both ways in at once. */
@InTheOrganisation
class MembershipsOverHttpTest {

    private static final String WHO = "dv-so-du-lich";
    private static final String UNIT = "unit-so-du-lich";
    private static final String OTHER = "unit-so-noi-vu";
    private static final String PLAN = "11111111-2222-3333-4444-555555555555";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient queries;

    private HttpUser admin;
    private HttpUser person;
    private Task task;

    @BeforeEach
    void a_unit_with_a_task_and_a_plan() {
        Members.join(identity, "quan-ly", "camunda-admin", "mật khẩu");
        User unit = identity.createUserQuery().userId(WHO).singleResult();
        unit.setPassword("mật khẩu");
        identity.saveUser(unit);
        admin = HttpUser.of(URI.create("http://localhost:" + port), "quan-ly", "mật khẩu");
        person = HttpUser.of(URI.create("http://localhost:" + port), WHO, "mật khẩu");
        queries.sql(
                        "insert into plan (id, version, state, lead_body, lead_office, document_type, symbol, title, search,"
                                + " content_version, drafted_by, created_at) values (cast(:id as uuid), 0, 'EXECUTING',"
                                + " 'doan-khoi', 'van-phong-doan-khoi', 'KH', 'ĐTN', 'Thử', 'thử', 1, 'vanphong', now())"
                                + " on conflict do nothing")
                .param("id", PLAN)
                .update();
        List.of(UNIT, OTHER).forEach(group -> queries.sql("insert into plan_reader (plan_id, reader, inside) values"
                        + " (cast(:id as uuid), :group, false) on conflict do nothing")
                .param("id", PLAN)
                .param("group", group)
                .update());
        task = tasks.newTask();
        tasks.saveTask(task);
        tasks.addCandidateGroup(task.getId(), UNIT);
    }

    @AfterEach
    void as_it_was() {
        admin.delete(member(OTHER));
        admin.send("PUT", member(UNIT), "");
        tasks.deleteTask(task.getId(), true);
    }

    @Test
    void whoever_is_taken_out_of_a_unit_in_Admin_loses_it_at_once_on_both_ways_in() {
        assertThat(seenTasks()).isEqualTo(1);
        assertThat(seenPlans()).isEqualTo(1);

        admin.delete(member(UNIT)).expect(204);

        assertThat(seenTasks()).isZero();
        assertThat(seenPlans()).isZero();
        assertThat(posts("so-du-lich")).isZero();
        assertThat(recorded("membership-taken")).isPositive();
    }

    @Test
    void whoever_is_taken_into_a_unit_in_Admin_is_in_it_on_both_ways_in() {
        admin.delete(member(UNIT)).expect(204);
        assertThat(seenPlans()).isZero();

        admin.send("PUT", member(OTHER), "").expect(204);

        assertThat(seenPlans()).isEqualTo(1);
        assertThat(posts("so-noi-vu")).isEqualTo(1);
        assertThat(recorded("membership-given")).isPositive();
    }

    @Test
    void a_role_that_is_given_and_taken_in_Admin_stands_in_the_register() {
        admin.send("PUT", member("staff"), "").expect(204);
        assertThat(roles()).contains("staff");
        assertThat(person.get("/api/outbox").status()).isEqualTo(200);

        admin.delete(member("staff")).expect(204);

        assertThat(roles()).doesNotContain("staff");
        assertThat(person.get("/api/outbox").status()).isEqualTo(403);
    }

    @Test
    void whoever_is_a_member_already_may_be_added_once_more() {
        admin.send("PUT", member(UNIT), "").expect(204);

        admin.send("PUT", member(UNIT), "").expect(204);

        assertThat(identity.createGroupQuery().groupId(UNIT).groupMember(WHO).count())
                .isEqualTo(1);
    }

    @Test
    void whoever_stands_in_no_register_comes_into_no_unit_and_no_role() {
        admin.post(
                        "/engine-rest/user/create",
                        Map.of(
                                "profile", Map.of("id", "nguoi-ngoai", "firstName", "Người", "lastName", "Ngoài"),
                                "credentials", Map.of("password", "mật khẩu")))
                .expect(204);

        for (String group : List.of(UNIT, "staff", "leader")) {
            Answer refused = admin.send("PUT", "/engine-rest/group/" + group + "/members/nguoi-ngoai", "");
            assertThat(refused.status()).as(group).isEqualTo(422);
            assertThat(refused.text()).contains("chưa có trong sổ tổ chức");
        }
        assertThat(identity.createGroupQuery().groupMember("nguoi-ngoai").count())
                .isZero();
        identity.deleteUser("nguoi-ngoai");
    }

    @Test
    void a_unit_that_nobody_registered_takes_nobody_in_and_a_registered_one_is_not_deleted() {
        admin.post("/engine-rest/group/create", Map.of("id", "unit-khong-co", "name", "Không có"))
                .expect(204);

        Answer unknown = admin.send("PUT", member("unit-khong-co"), "");
        Answer deleted = admin.delete("/engine-rest/group/" + UNIT);

        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text()).contains("không có đơn vị nào mang mã");
        assertThat(deleted.status()).isEqualTo(409);
        assertThat(deleted.text()).contains("sổ tổ chức");
        assertThat(identity.createGroupQuery().groupId(UNIT).count()).isEqualTo(1);
    }

    private static String member(String group) {
        return "/engine-rest/group/" + group + "/members/" + WHO;
    }

    private int seenTasks() {
        return person.get("/engine-rest/task/count")
                .expect(200)
                .json()
                .path("count")
                .asInt();
    }

    private int seenPlans() {
        return person.get("/api/plans").expect(200).json().path("total").asInt();
    }

    private int posts(String unit) {
        return queries.sql("select count(*) from post where person = :who and unit = :unit")
                .param("who", WHO)
                .param("unit", unit)
                .query(Integer.class)
                .single();
    }

    private List<String> roles() {
        return queries.sql("select unnest(roles) from person where id = :who")
                .param("who", WHO)
                .query(String.class)
                .list();
    }

    private int recorded(String kind) {
        return queries.sql("select count(*) from audit_row where kind = :kind")
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }
}
