package vn.kehoach.process;

import java.beans.Introspector;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import vn.kehoach.process.engine.EngineAuthority;
import vn.kehoach.process.engine.expression.ClosedExpressions;
import vn.kehoach.testing.EmbeddedDatabase;
import vn.kehoach.testing.SharedStatements;

/** One engine for all tests of processes, on PostgreSQL, beside our tables. Its job executor is off. */
final class TestEngine {

    private static final Map<Object, Object> BEANS = new HashMap<>();

    static final ProcessEngine ENGINE = start();

    private TestEngine() {}

    private static ProcessEngine start() {
        EmbeddedDatabase database = EmbeddedDatabase.whole();
        ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl)
                ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration();
        configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        configuration.getProcessEnginePlugins().add(new SharedStatements());
        configuration.setBeans(BEANS);
        configuration.setExpressionManager(new ClosedExpressions(BEANS));
        return configuration
                .setProcessEngineName("processes")
                .setJdbcUrl(database.url())
                .setJdbcUsername(database.username())
                .setJdbcPassword("")
                .setJdbcDriver("org.postgresql.Driver")
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                .setJobExecutorActivate(false)
                .buildProcessEngine();
    }

    static EngineAuthority authority() {
        return new EngineAuthority((ProcessEngineConfigurationImpl) ENGINE.getProcessEngineConfiguration());
    }

    static void put(Object bean) {
        put(Introspector.decapitalize(bean.getClass().getSimpleName()), bean);
    }

    static void put(String name, Object bean) {
        BEANS.put(name, bean);
    }

    static void clear() {
        BEANS.clear();
    }
}
