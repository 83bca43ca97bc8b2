package vn.kehoach.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import vn.kehoach.assignment.report.CollectionFixture;

/**
 * The whole program with the units and people of the demo and a real clock, shared like {@link InTheDemo}. Its looks at rounds,
 * collections and the record are the test's.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kehoach.organisation.file=classpath:organisation/demo.yaml",
            "kehoach.rounds.tick=1h",
            "kehoach.collection.tick=1h",
            "kehoach.closing.tick=1h",
            "kehoach.audit.refusal-tick=1d",
            "kehoach.audit.anchor-tick=1d"
        })
@OnPostgres
@Import(CollectionFixture.class)
@TestExecutionListeners(listeners = SharedProgram.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface InTheOrganisation {}
