package vn.kehoach.process.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.script.ScriptEngineFactory;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InAnInstallation;
import vn.kehoach.testing.Members;

/** No model runs a script, in whatever language. */
@InAnInstallation
class ScriptsTest {

    private static final String TRACE = "kehoach.script";
    private static final String JUEL = "${''.getClass().forName('java.lang.System')"
            + ".getMethod('setProperty',''.getClass(),''.getClass()).invoke(null,'" + TRACE + "','x')}";

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private IdentityService identity;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @BeforeEach
    void anAdministrator() {
        System.clearProperty(TRACE);
        Members.join(identity, "script-admin", "camunda-admin");
    }

    @Test
    void no_language_is_on_the_class_path_but_the_two_that_lie_inside_the_jars_of_the_engine() {
        Stream<String> found = ServiceLoader.load(ScriptEngineFactory.class).stream()
                .map(factory -> factory.type().getName());

        assertThat(found)
                .containsExactlyInAnyOrder(
                        "org.camunda.bpm.engine.impl.scripting.engine.JuelScriptEngineFactory",
                        "org.camunda.feel.impl.script.FeelScriptEngineFactory",
                        "org.camunda.feel.impl.script.FeelUnaryTestsScriptEngineFactory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "feel", "feel-unary-tests", "javascript", "ecmascript", "groovy", "python", "ruby"})
    void the_engine_knows_no_language_not_even_those_two(String language) {
        assertThat(engine.getScriptEngineResolver().getScriptEngine(language, false))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"juel", "feel", "javascript", "groovy"})
    void a_model_with_a_script_stops_there_and_the_script_does_not_run(String language) {
        deploy(language);

        Answer answer = HttpUser.of(base(), "script-admin", "script-admin")
                .post("/engine-rest/process-definition/key/script-" + language + "/start", Map.of());

        assertThat(System.getProperty(TRACE)).isNull();
        assertThat(answer.status()).as(answer.toString()).isGreaterThanOrEqualTo(400);
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("script-" + language))
                .hasMessageContaining("scripting engine");
        assertThat(System.getProperty(TRACE)).isNull();
    }

    private void deploy(String language) {
        BpmnModelInstance model = Bpmn.createExecutableProcess("script-" + language)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .scriptTask()
                .scriptFormat(language)
                .scriptText(language.equals("juel") ? JUEL : "1")
                .endEvent()
                .done();
        repository.createDeployment().addModelInstance("script.bpmn", model).deploy();
    }

    private URI base() {
        return URI.create("http://localhost:" + port);
    }
}
