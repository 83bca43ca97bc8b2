package vn.kehoach.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole program with the demo organisation and a database of its own; its looks at rounds and collections are the test's. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kehoach.organisation.file=classpath:organisation/demo.yaml",
            "kehoach.rounds.tick=1h",
            "kehoach.collection.tick=1h",
            "kehoach.closing.tick=1h"
        })
@OnPostgres
public @interface InTheProgram {}
