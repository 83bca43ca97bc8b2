package vn.kehoach.process.unitreport;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.report.CollectionFixture.in;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kehoach.assignment.report.CollectionFixture;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.testing.InTheOrganisation;

/** Tasks that were open before what nobody owes lost its date in Tasklist. */
@InTheOrganisation
class OpenWorkIfAnyTest {

    private static final Path MIGRATION =
            Path.of("src/main/resources/db/migration/V187__work_if_any_is_owed_by_no_date.sql");

    @Autowired
    private CollectionFixture plan;

    @Autowired
    private TaskService tasks;

    private Date due(AssignmentId work) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(work.toString())
                .singleResult()
                .getDueDate();
    }

    @Test
    void an_open_task_that_nobody_owes_loses_its_date_and_any_other_keeps_it() throws IOException {
        plan.open(in(-1), in(3));
        AssignmentId owed = plan.report("so-du-lich", in(-1));
        AssignmentId ifAny = plan.report("so-xay-dung", in(-1));
        plan.run("update assignment set if_any = true where id = ?", ifAny.value());

        plan.run(Files.readString(MIGRATION));

        assertThat(due(ifAny)).isNull();
        assertThat(due(owed)).isNotNull();
    }
}
