package vn.kehoach.process.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Deploys models, decision tables and forms together, before the first request and the first job. Their names are the
 * same from a folder of classes and from the jar; a form is versioned with its process; nothing new makes no version.
 */
@Component
class ModelDeployment implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployment.class);
    private static final String NAME = "kehoach";

    private final RepositoryService repository;
    private final ModelFiles files;

    ModelDeployment(RepositoryService repository, ModelFiles files) {
        this.repository = repository;
        this.files = files;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Map<String, Resource> found = files.byName();
        if (found.isEmpty()) {
            LOG.warn("Không có quy trình nào trên class path");
            return;
        }
        deploy(found);
    }

    private void deploy(Map<String, Resource> found) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(NAME).source(NAME).enableDuplicateFiltering(false);
        found.forEach((name, file) -> add(deployment, name, file));
        LOG.info(
                "Quy trình: {} tệp, bản triển khai {}",
                found.size(),
                deployment.deploy().getId());
    }

    private static void add(DeploymentBuilder deployment, String name, Resource file) {
        try (InputStream content = file.getInputStream()) {
            deployment.addInputStream(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
