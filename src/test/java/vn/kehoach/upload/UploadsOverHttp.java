package vn.kehoach.upload;

import java.net.URI;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.plan.PlanRows;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.Members;
import vn.kehoach.testing.OwedReports;
import vn.kehoach.testing.OwedReports.Owed;

/** A unit that owes a report, before the running program. */
abstract class UploadsOverHttp {

    static final String UNIT = "dv-so-du-lich";
    static final String OFFICE = "vanphong";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient queries;

    @Autowired
    TaskService tasks;

    @Autowired
    private IdentityService identity;

    @Autowired
    private RuntimeService runtime;

    Owed owed;

    @BeforeEach
    void a_unit_that_owes_a_report() {
        Members.withPassword(identity, UNIT, OFFICE, "dv-so-tu-phap", "quantri");
        owed = new OwedReports(queries, runtime, tasks, PlanRows.insert(queries, "Góp ý")).owe();
    }

    HttpUser as(String user) {
        return HttpUser.of(base(), user, user);
    }

    URI base() {
        return URI.create("http://localhost:" + port);
    }
}
