package vn.kehoach.benchmark;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.kehoach.organisation.initial.OrganisationImport;

/** What one report of one unit sends to the database. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"kehoach.mail.tick=1d", "kehoach.accounts.hash-cost=4"})
@Import({OurPlan.class, StatementsBenchmark.Listening.class})
class StatementsBenchmark {

    private static final int UNITS = 10;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private OurPlan plan;

    @Autowired
    private Statements statements;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @TestConfiguration
    static class Listening {

        @Bean
        static Statements statements() {
            return new Statements();
        }
    }

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry properties) {
        properties.add("kehoach.data-dir", () -> Folders.temporary().toString());
    }

    @Test
    void statements_a_report() {
        ManyUnits.register(organisation, UNITS);
        List<Runnable> reports = plan.open(UNITS);
        reports.subList(0, 5).forEach(Runnable::run);

        List<Runnable> instances = new PlainProcess(repository, runtime, tasks).openSingle(UNITS);
        instances.subList(0, 5).forEach(Runnable::run);

        List<String> heard = statements.of(reports.get(5));
        List<String> bare = statements.of(instances.get(5));

        Report.print(
                "statements",
                listed("câu lệnh mỗi lần nộp (statements a completion)", heard)
                        + listed("câu lệnh của quá trình trần (statements of a bare instance)", bare));
    }

    private static String listed(String title, List<String> heard) {
        return title + ": " + heard.size() + "\n"
                + heard.stream().map(sql -> "  " + sql + "\n").collect(Collectors.joining());
    }
}
