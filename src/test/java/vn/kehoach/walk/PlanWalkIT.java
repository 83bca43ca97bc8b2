package vn.kehoach.walk;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.testing.RunningApplication;

/** As a newcomer runs it: everything embedded. */
class PlanWalkIT implements WholeLife {

    private Walk walk;

    @BeforeAll
    void start(@TempDir Path folder) {
        walk = new Walk(RunningApplication.embedded(folder));
    }

    @Override
    public Walk walk() {
        return walk;
    }

    @AfterAll
    void stop() {
        walk.application().close();
    }
}
