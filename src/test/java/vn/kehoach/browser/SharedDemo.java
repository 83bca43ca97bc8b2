package vn.kehoach.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;
import vn.kehoach.testing.RunningApplication;

/**
 * One demo for the browser tests of this JVM that look at our own pages and bring plans with titles of their own: it takes
 * longer to start than most of them to run. It ends with the JVM. Whoever looks for a task in Tasklist has a demo alone,
 * for a page of Tasklist has room for fifteen.
 */
final class SharedDemo {

    private static final String FIRST_DAY = "2019-11-18T08:00:00+07:00";

    private SharedDemo() {}

    /** It, with its clock at the first day of the plan 81-KH. */
    static RunningApplication onItsFirstDay() {
        return Started.APPLICATION.at(FIRST_DAY);
    }

    private static final class Started {
        static final RunningApplication APPLICATION = start();

        private static RunningApplication start() {
            try {
                Path folder = Files.createTempDirectory("kehoach-demo");
                RunningApplication application = RunningApplication.embedded(folder);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(application, folder)));
                return application;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void end(RunningApplication application, Path folder) {
            application.close();
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
