package vn.kehoach.process;

import java.util.List;
import org.camunda.bpm.engine.impl.core.variable.CoreVariableInstance;
import org.camunda.bpm.engine.impl.core.variable.scope.AbstractVariableScope;
import org.camunda.bpm.engine.impl.core.variable.scope.SimpleVariableInstance;
import org.camunda.bpm.engine.impl.core.variable.scope.SimpleVariableInstance.SimpleVariableInstanceFactory;
import org.camunda.bpm.engine.impl.core.variable.scope.VariableInstanceFactory;
import org.camunda.bpm.engine.impl.core.variable.scope.VariableInstanceLifecycleListener;
import org.camunda.bpm.engine.impl.core.variable.scope.VariableStore;

/** The engine's own rules for variables, without a process. */
final class VariableScopeInMemory extends AbstractVariableScope {

    private final VariableStore<SimpleVariableInstance> store = new VariableStore<>();

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    protected VariableStore<CoreVariableInstance> getVariableStore() {
        return (VariableStore) store;
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    protected VariableInstanceFactory<CoreVariableInstance> getVariableInstanceFactory() {
        return (VariableInstanceFactory) SimpleVariableInstanceFactory.INSTANCE;
    }

    @Override
    protected List<VariableInstanceLifecycleListener<CoreVariableInstance>> getVariableInstanceLifecycleListeners() {
        return List.of();
    }

    @Override
    public AbstractVariableScope getParentVariableScope() {
        return null;
    }
}
