package vn.kehoach.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoach.testing.EmbeddedDatabase;
import vn.kehoach.testing.SharedStatements;

/** The engine itself accepts all models at once; beans are only asked for when a process runs. */
class ModelDeploymentTest {
    private ProcessEngine engine;

    @BeforeEach
    void start() {
        engine = configuration().buildProcessEngine();
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void the_engine_accepts_every_model_in_one_deployment() {
        final var processes = Models.endingWith(".bpmn");
        final var decisions = Models.endingWith(".dmn");

        final var deployment = engine.getRepositoryService().createDeployment();
        processes.forEach(id -> deployment.addInputStream(id + ".bpmn", Models.open(id + ".bpmn")));
        decisions.forEach(id -> deployment.addInputStream(id + ".dmn", Models.open(id + ".dmn")));
        final var deployed = deployment.deployWithResult();

        assertThat(deployed.getDeployedProcessDefinitions())
                .extracting(ProcessDefinition::getKey)
                .containsExactlyInAnyOrderElementsOf(processes);
        assertThat(deployed.getDeployedDecisionDefinitions())
                .extracting(DecisionDefinition::getKey)
                .containsExactlyInAnyOrderElementsOf(decisions);
        assertThat(engine.getManagementService().createJobQuery().timers().list())
                .as("the daily run is planned")
                .hasSize(1);
    }

    private ProcessEngineConfiguration configuration() {
        final var configuration = (ProcessEngineConfigurationImpl)
                ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration();
        final Map<Object, Object> beans = new HashMap<>();
        // The schedule is the one bean that the engine needs at deployment.
        beans.put("reminderSchedule", Map.of("cycle", "0 0 1 * * ?"));
        configuration.setBeans(beans);
        configuration.getProcessEnginePlugins().add(new SharedStatements());
        return configuration
                .setProcessEngineName("models")
                .setDataSource(EmbeddedDatabase.whole().dataSource())
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                .setJobExecutorActivate(false);
    }
}
