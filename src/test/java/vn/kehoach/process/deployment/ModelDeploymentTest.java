package vn.kehoach.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.kehoach.testing.InAnInstallation;

@InAnInstallation
class ModelDeploymentTest {

    private static final List<String> FILES =
            List.of("bpmn/a.bpmn", "bpmn/b.dmn", "forms/submit-report.html", "bpmn/readme.txt");
    private static final String[] NAMES = {"a.bpmn", "b.dmn", "forms/submit-report.html"};

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ModelDeployment deployment;

    @Test
    void names_are_the_same_from_a_folder_of_classes(@TempDir Path folder) throws IOException {
        for (String file : FILES) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), "x");
        }

        ModelFiles files = filesOn(folder);

        assertThat(files.byName()).containsOnlyKeys(NAMES);
    }

    @Test
    void names_are_the_same_from_a_jar(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("kehoach.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new JarEntry("bpmn/"));
            entries.putNextEntry(new JarEntry("forms/"));
            for (String file : FILES) {
                entries.putNextEntry(new JarEntry(file));
                entries.write("x".getBytes(StandardCharsets.UTF_8));
            }
        }

        ModelFiles files = filesOn(jar);

        assertThat(files.byName()).containsOnlyKeys(NAMES);
    }

    @Test
    void a_second_start_with_the_same_files_makes_no_new_version() {
        long before = repository.createProcessDefinitionQuery().count();

        deployment.afterSingletonsInstantiated();

        assertThat(before).isPositive();
        assertThat(repository.createProcessDefinitionQuery().count()).isEqualTo(before);
        assertThat(repository
                        .createDeploymentQuery()
                        .deploymentSource("kehoach")
                        .count())
                .isEqualTo(1);
    }

    private static ModelFiles filesOn(Path place) throws IOException {
        URLClassLoader onlyThere = new URLClassLoader(new URL[] {place.toUri().toURL()}, null);
        return new ModelFiles(new PathMatchingResourcePatternResolver(onlyThere));
    }
}
