package vn.kehoach.process.expression;

import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** A second lock behind the gate: an expression that got into the engine by whatever way runs no Java of its choice. */
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
    }
}
