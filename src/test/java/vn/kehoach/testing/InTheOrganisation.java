package vn.kehoach.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** The whole program with the units and people of the demo and a real clock, shared like {@link InTheDemo}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "kehoach.organisation.file=classpath:organisation/demo.yaml")
@OnPostgres
@TestExecutionListeners(listeners = SharedProgram.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface InTheOrganisation {}
