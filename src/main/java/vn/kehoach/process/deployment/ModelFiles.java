package vn.kehoach.process.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The files to deploy, each under the name that the engine and the form keys know it by. */
@Component
class ModelFiles {

    private final ResourcePatternResolver classPath;

    ModelFiles(ResourcePatternResolver classPath) {
        this.classPath = classPath;
    }

    /** {@code plan-lifecycle.bpmn}, {@code reminder-policy.dmn}, {@code forms/submit-report.html}, sorted. */
    SortedMap<String, Resource> byName() {
        SortedMap<String, Resource> found = new TreeMap<>();
        add(found, "", "classpath*:bpmn/*.bpmn");
        add(found, "", "classpath*:bpmn/*.dmn");
        add(found, "forms/", "classpath*:forms/*.html");
        return found;
    }

    private void add(SortedMap<String, Resource> found, String folder, String pattern) {
        try {
            for (Resource file : classPath.getResources(pattern)) {
                found.putIfAbsent(folder + file.getFilename(), file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
