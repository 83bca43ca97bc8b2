package vn.kehoach.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** The whole program as a demo, shared with the other classes that are tested in it; each finds it as it was at its first start. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "kehoach.demo.enabled=true")
@OnPostgres
@TestExecutionListeners(listeners = SharedProgram.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface InTheDemo {}
