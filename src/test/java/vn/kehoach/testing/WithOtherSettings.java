package vn.kehoach.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The whole program with the demo organisation and with limits, rhythms and places that are not those of the delivery, shared
 * like {@link InTheDemo}: whoever proves that a setting is in force needs no program for that one alone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kehoach.organisation.file=classpath:organisation/demo.yaml",
            "kehoach.http.max-json=2KB",
            "kehoach.audit.anchor-tick=170ms",
            "kehoach.mail.tick=180ms",
            "kehoach.mail.bounces.tick=160ms",
            "kehoach.audit.restored=30/11/2026",
            "kehoach.ui.language=en",
            "kehoach.sessions.most-per-person=3",
            "kehoach.sessions.most=8",
            "kehoach.uploads.max-size=20KB",
            "kehoach.uploads.max-waiting=2",
            "kehoach.uploads.types=txt,zip",
            "kehoach.uploads.archive.max-entries=3",
            "kehoach.uploads.archive.max-unpacked=60KB"
        })
@Tag("postgres")
@ContextConfiguration(initializers = {FreshDatabase.class, WithOtherSettings.OtherFolder.class})
@TestExecutionListeners(listeners = SharedProgram.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface WithOtherSettings {

    /** What the program keeps lies in another folder, below the one of its tests. */
    class OtherFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        /** The one of this test JVM. */
        public static final Path FOLDER = Path.of(
                "target", "noi-khac", String.valueOf(ProcessHandle.current().pid()));

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("kehoach.data-dir=" + FOLDER).applyTo(context);
        }
    }
}
