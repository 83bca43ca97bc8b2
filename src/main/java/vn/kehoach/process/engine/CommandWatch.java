package vn.kehoach.process.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Stands before every command of the engine, whatever route it came by and whether or not it opens a transaction. */
public abstract class CommandWatch extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreCommandInterceptorsTxRequired(
                with(engine.getCustomPreCommandInterceptorsTxRequired(), engine));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                with(engine.getCustomPreCommandInterceptorsTxRequiresNew(), engine));
    }

    private List<CommandInterceptor> with(List<CommandInterceptor> present, ProcessEngineConfigurationImpl engine) {
        List<CommandInterceptor> all = new ArrayList<>(present == null ? List.of() : present);
        all.add(0, interceptor(engine));
        return all;
    }

    /** One for each of the two chains: an interceptor knows the next of its own chain. */
    protected abstract CommandInterceptor interceptor(ProcessEngineConfigurationImpl engine);
}
