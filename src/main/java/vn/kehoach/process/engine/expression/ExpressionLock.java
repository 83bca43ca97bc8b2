package vn.kehoach.process.engine.expression;

import java.util.Map;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.scripting.engine.DefaultScriptEngineResolver;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/**
 * A second lock behind the gate: an expression that got into the engine by whatever way runs no Java of its choice, and
 * a script does not run at all.
 */
@Component
class ExpressionLock extends AbstractProcessEnginePlugin {

    private final Map<Object, Object> beans;

    ExpressionLock(BeanFactory beans) {
        this.beans = new ModelBeans(beans);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setBeans(beans);
        engine.setExpressionManager(new ClosedExpressions(beans));
        engine.setScriptEngineResolver(new DefaultScriptEngineResolver(noLanguages()));
    }

    /** Two languages lie inside the jars of the engine, and one of them goes around {@link Reach}; Java itself has none. */
    private static ScriptEngineManager noLanguages() {
        return new ScriptEngineManager(ClassLoader.getPlatformClassLoader());
    }
}
