package vn.kehoach.process.deployment;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.Installation;

/**
 * A program that was killed leaves jobs locked for a minute. Where the database is embedded nobody else can hold a lock,
 * so the next start takes them up at once. On a shared database they may be another node's: there the minute passes.
 */
@Component
class AbandonedJobs implements SmartInitializingSingleton {

    private final ProcessEngineConfigurationImpl engine;
    private final Installation installation;

    AbandonedJobs(ProcessEngineConfigurationImpl engine, Installation installation) {
        this.engine = engine;
        this.installation = installation;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (installation.embedded()) {
            engine.getCommandExecutorTxRequired().execute(context -> {
                engine.getManagementService().createJobQuery().list().stream()
                        .map(JobEntity.class::cast)
                        .filter(job -> job.getLockOwner() != null)
                        .forEach(JobEntity::unlock);
                return null;
            });
        }
    }
}
