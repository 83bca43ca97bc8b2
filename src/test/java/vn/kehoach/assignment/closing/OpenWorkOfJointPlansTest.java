package vn.kehoach.assignment.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.assignment.report.CollectionFixture;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.testing.InTheOrganisation;

/** Joint plans that were given out before each house accepted the work of its own units. */
@InTheOrganisation
class OpenWorkOfJointPlansTest {

    private static final String UPGRADE = "db/migration/V172__open_work_of_joint_plans.sql";

    @Autowired
    private CollectionFixture plan;

    @Autowired
    private JdbcClient queries;

    @BeforeEach
    void a_plan_of_thanh_doan_with_work_of_units_of_both_houses() {
        plan.open(CollectionFixture.in(3), CollectionFixture.in(9));
        plan.run(
                "update plan set lead_body = 'thanh-doan', lead_office = 'van-phong-thanh-doan' where id = ?",
                plan.plan.value());
    }

    private AssignmentId work(String unit, String status) {
        AssignmentId id = plan.report(unit, CollectionFixture.in(3));
        plan.run(
                "update assignment set office_code = 'van-phong-thanh-doan', status = ? where id = ?",
                status,
                id.value());
        return id;
    }

    private void upgrade() throws IOException {
        queries.sql(new ClassPathResource(UPGRADE).getContentAsString(StandardCharsets.UTF_8))
                .update();
    }

    private String office(AssignmentId id) {
        return queries.sql("select office_code from assignment where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private String desk(String body) {
        return queries.sql(
                        "select coalesce((select code from unit where parent = :body and kind = 'OFFICE' limit 1), :body)")
                .param("body", body)
                .query(String.class)
                .single();
    }

    @Test
    void open_work_goes_to_the_office_of_the_nearest_body_that_issues_and_other_work_stays() throws IOException {
        plan.run("insert into plan_partner values (?, 'ldld')", plan.plan.value());
        AssignmentId ofPartner = work("ldld-quan-1", "OPEN");
        AssignmentId waiting = work("ldld-quan-3", "WAITING");
        AssignmentId ofLead = work("quan-1", "OPEN");
        AssignmentId handedIn = work("ldld-quan-go-vap", "DONE");
        AssignmentId ofNobody = work("so-du-lich", "OPEN");

        upgrade();

        assertThat(office(ofPartner)).isEqualTo(desk("ldld")).isNotEqualTo("van-phong-thanh-doan");
        assertThat(office(waiting)).isEqualTo(desk("ldld"));
        assertThat(office(ofLead)).isEqualTo("van-phong-thanh-doan");
        assertThat(office(handedIn)).isEqualTo("van-phong-thanh-doan");
        assertThat(office(ofNobody)).isEqualTo("van-phong-thanh-doan");
    }

    @Test
    void the_work_of_a_plan_of_one_body_stays_where_it_is() throws IOException {
        AssignmentId work = work("ldld-quan-1", "OPEN");

        upgrade();

        assertThat(office(work)).isEqualTo("van-phong-thanh-doan");
    }
}
